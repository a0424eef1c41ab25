import { slug } from "../../../src/text/slug.ts";
import { fileNameFault } from "../../../src/read/names.ts";

/** Leaves room for an extension and for a number that an editor adds. */
const longest = 80;

/** File name that every system can write: „Foto Größe.JPEG“ with the extension jpg becomes `foto-groesse.jpg`. */
export function preparedName(name: string, extension: string): string {
  const base = name.replace(/\.[^.]*$/, "");
  const cut = slug(base).slice(0, longest).replace(/-$/, "") || "datei";
  const prepared = `${cut}.${extension}`;
  // Windows cannot write a file called con, whatever its extension.
  return fileNameFault(prepared) === undefined ? prepared : `datei-${prepared}`;
}
