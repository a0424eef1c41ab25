/** One form for spellings that are the same word on another keyboard: `Gebühr` and `Gebuehr`, `Straße` and `STRASSE`. */
export function gleichform(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/[äöüß]/g, (letter) => written[letter]!)
    .replaceAll("ph", "f");
}

const written: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
