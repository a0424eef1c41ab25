const ascii: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss" };

/** Word's internal name of a style: `heading 1` → `Heading1`, `Tabellenüberschrift rechts` → `TabellenueberschriftRechts`. */
export function styleId(name: string): string {
  return name
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")
    .replace(/[äöüÄÖÜß]/g, (letter) => ascii[letter]!);
}
