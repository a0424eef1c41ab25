import slugify from "@sindresorhus/slugify";

/** ASCII form of a German text for addresses and file names (ä→ae, ß→ss, `&`→und); empty when no letter or digit is left. */
export function slug(text: string): string {
  return slugify(text, { decamelize: false, customReplacements: [["&", " und "]] });
}
