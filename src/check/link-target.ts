import { otherPages } from "../model/list-paths.ts";
import type { Entry } from "../model/entry.ts";
import type { World } from "./world.ts";

/** What an address in a body points to, as far as check can know it. */
export type LinkTarget =
  | { readonly kind: "aussen" | "anker" | "seite" | "mail" }
  | { readonly kind: "eigene-datei"; readonly name: string }
  | { readonly kind: "eintrag"; readonly entry: Entry; readonly anchor: string; readonly file: string | undefined }
  | { readonly kind: "fehlt"; readonly plural: string; readonly kennung: string }
  | { readonly kind: "unbekannt"; readonly path: string }
  | { readonly kind: "relativ" };

const pagesBesides: ReadonlySet<string> = new Set(otherPages);

/** An address of this site, before anybody has looked what is there. */
interface Way {
  readonly kind: "weg";
  readonly path: string;
  readonly plain: string;
  readonly anchor: string;
  readonly parts: readonly string[];
}

/** Works out what an address in a body points to; upper case and a missing slash at the end are forgiven here. */
export function linkTarget(href: string, world: World): LinkTarget {
  const address = addressOf(href);
  if (address.kind !== "weg") return address;
  const { path, plain, anchor, parts } = address;
  const [plural = "", kennung = "", file = ""] = parts;
  const type = world.byPlural.get(plural.toLowerCase());
  if (!type) return pagesBesides.has(plain) ? { kind: "seite" } : { kind: "unbekannt", path };
  if (kennung === "" || kennung === "nach") return { kind: "seite" };
  const entries = world.byTyp.get(type.typ);
  const entry = entries?.get(kennung) ?? entries?.get(kennung.toLowerCase());
  if (!entry) return { kind: "fehlt", plural: type.plural, kennung };
  return { kind: "eintrag", entry, anchor, file: file === "" ? undefined : file };
}

/** Several rules ask for the same addresses. */
const known = new Map<string, LinkTarget | Way>();

function addressOf(href: string): LinkTarget | Way {
  let address = known.get(href);
  if (address === undefined) known.set(href, (address = readAddress(href)));
  return address;
}

function readAddress(href: string): LinkTarget | Way {
  if (href.startsWith("#")) return { kind: "anker" };
  if (/^(mailto|tel):/i.test(href)) return { kind: "mail" };
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { kind: "aussen" };
  if (!href.startsWith("/")) {
    const name = /^(?:\.\/)?([^/?#]+)$/.exec(href)?.[1];
    return name === undefined ? { kind: "relativ" } : { kind: "eigene-datei", name };
  }
  const [path = "", anchor = ""] = href.split("#", 2);
  const [plain = ""] = path.split("?");
  return { kind: "weg", path, plain, anchor, parts: plain.split("/").slice(1) };
}
