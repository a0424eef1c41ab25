/** Names of what lies beside the page of a Bericht for the press; no file of its own may have one of them. */
export const kitNames = {
  kurz: "presse-kurz.txt",
  lang: "presse-lang.txt",
  bibtex: "zitat.bib",
  csl: "zitat.json",
  zip: "presse.zip",
} as const;
