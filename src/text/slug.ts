import slugify from "@sindresorhus/slugify";

/** ASCII form of a German text for addresses and file names (ä→ae, ß→ss, `&`→und); empty when no letter or digit is left. */
export function slug(text: string): string {
  if (!plain.test(text)) return slugify(text, { decamelize: false, customReplacements: [["&", " und "]] });
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelt[letter]!)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Texts of these signs alone need no table of all letters of the world: nearly all headings. */
const plain = /^[\w ÄÖÜäöüß.,:;?!()/„“–-]*$/;

const spelt: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
