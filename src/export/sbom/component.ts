import { packageName, type LockedPackage } from "./lock-file.ts";

/** A component as CycloneDX 1.6 names it; keys in the order in which they are written. */
export interface Component {
  readonly type: "library" | "application";
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly scope?: "required" | "optional" | "excluded";
  readonly hashes?: readonly { readonly alg: "SHA-512"; readonly content: string }[];
  readonly licenses: readonly Licence[];
  readonly purl: string;
}

type Licence =
  { readonly license: { readonly id: string } | { readonly name: string } } | { readonly expression: string };

/** Packages that name their licence nowhere but in their texts, or not as SPDX does; read there by us. */
const readByUs: Readonly<Record<string, string>> = { "cli-table@0.3.11": "MIT", "duck@0.1.12": "BSD-2-Clause" };

/** Licence of a package: an SPDX expression, or the words of its authors. */
export function licenceOf(name: string, { version, license }: LockedPackage): string {
  return readByUs[`${name}@${version}`] ?? license ?? "unbekannt";
}

/** The component of a package in a folder. */
export function componentOf(folder: string, locked: LockedPackage): Component {
  const name = packageName(folder, locked);
  const version = locked.version ?? "";
  const purl = packageAddress(name, version);
  const hash = locked.integrity?.startsWith("sha512-")
    ? Buffer.from(locked.integrity.slice("sha512-".length), "base64").toString("hex")
    : undefined;
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    scope: locked.dev === true ? "excluded" : locked.optional === true ? "optional" : "required",
    ...(hash !== undefined && { hashes: [{ alg: "SHA-512", content: hash }] }),
    licenses: [licence(licenceOf(name, locked))],
    purl,
  };
}

/** The address of a package in npm's registry, as purl writes it. */
export function packageAddress(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

function licence(words: string): Licence {
  if (/\b(AND|OR|WITH)\b/.test(words)) return { expression: words.replace(/^\((.*)\)$/, "$1") };
  return { license: /\s/.test(words) || words === "unbekannt" ? { name: words } : { id: words } };
}
