/**
 * What two spellings of one name have in common: capitals, umlauts written out, blanks, hyphens, dots and trade marks do
 * not count. A letter, a number or a sign does, and so does what parts two numbers: 1.1 is not 11.
 */
export function nameKey(name: string): string {
  const key = name
    .replaceAll(/[®©™℠\u00ad]/gu, "")
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[\s.,;:_/\\()'"„“”‚‘’«»\p{Pd}]+/gu, (run: string, at: number, whole: string) =>
      /\d/.test(whole[at - 1] ?? "") && /\d/.test(whole[at + run.length] ?? "") ? "." : "",
    );
  return key === "" ? name : key;
}
