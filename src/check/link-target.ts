import { otherPages } from "../model/list-paths.ts";
import type { Entry } from "../model/entry.ts";
import { oncePer } from "../once-per.ts";
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

/** Works out what an address in a body points to; upper case and a missing slash at the end are forgiven here. */
export function linkTarget(href: string, world: World): LinkTarget {
  const known = knownTargets(world);
  let target = known.get(href);
  if (!target) known.set(href, (target = findTarget(href, world)));
  return target;
}

/** Several rules ask for the same addresses. */
const knownTargets = oncePer((_world: World) => new Map<string, LinkTarget>());

function findTarget(href: string, world: World): LinkTarget {
  if (href.startsWith("#")) return { kind: "anker" };
  if (/^(mailto|tel):/i.test(href)) return { kind: "mail" };
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return { kind: "aussen" };
  if (!href.startsWith("/")) {
    const name = /^(?:\.\/)?([^/?#]+)$/.exec(href)?.[1];
    return name === undefined ? { kind: "relativ" } : { kind: "eigene-datei", name };
  }
  const [path = "", anchor = ""] = href.split("#", 2);
  const [plain = ""] = path.split("?");
  const [plural = "", kennung = "", file = ""] = plain.split("/").slice(1);
  const type = world.byPlural.get(plural.toLowerCase());
  if (!type) return pagesBesides.has(plain) ? { kind: "seite" } : { kind: "unbekannt", path };
  if (kennung === "" || kennung === "nach") return { kind: "seite" };
  const entry = world.byTyp.get(type.typ)?.get(kennung) ?? world.byTyp.get(type.typ)?.get(kennung.toLowerCase());
  if (!entry) return { kind: "fehlt", plural: type.plural, kennung };
  return { kind: "eintrag", entry, anchor, file: file === "" ? undefined : file };
}
