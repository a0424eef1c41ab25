import { emojiJoiner, hiddenCharacters } from "../../text/hidden-characters.ts";
import { nameOf } from "../name-of.ts";
import { rule, type Finding } from "../rule.ts";
import { codePoint } from "../shown.ts";
import type { Source } from "../source.ts";
import { valuesOf } from "../values-of.ts";

const names: Readonly<Record<string, string>> = {
  "U+200B": "Leerzeichen ohne Breite",
  "U+200C": "Bindehemmer ohne Breite",
  "U+200D": "Bindezeichen ohne Breite",
  "U+200E": "Links-nach-rechts-Zeichen",
  "U+200F": "Rechts-nach-links-Zeichen",
  "U+2028": "Zeilentrenner",
  "U+2029": "Absatztrenner",
  "U+202A": "Beginn einer Einbettung von links nach rechts",
  "U+202B": "Beginn einer Einbettung von rechts nach links",
  "U+202C": "Ende der Richtungsangabe",
  "U+202D": "erzwungene Schreibrichtung von links nach rechts",
  "U+202E": "erzwungene Schreibrichtung von rechts nach links",
  "U+2060": "Wortverbinder",
  "U+2066": "Abschnitt von links nach rechts",
  "U+2067": "Abschnitt von rechts nach links",
  "U+2068": "Abschnitt mit eigener Richtung",
  "U+2069": "Ende eines Abschnitts mit eigener Richtung",
  "U+FEFF": "Bytereihenfolge-Marke",
  "U+FFFD": "Ersatzzeichen für ein unlesbares Zeichen",
};

/** Characters nobody sees make links, names and searches lie; direction marks can turn a text round. */
export default rule({
  name: "unsichtbare-zeichen",
  severity: "fehler",
  specificity: 50,
  *checkFields(source) {
    for (const { path, value } of valuesOf(source)) {
      const found = typeof value === "string" ? firstHidden(value) : undefined;
      if (found) yield { path, ...explain(nameOf(source.fields, path), found.character) };
    }
    if (source.entry) yield* inBody(source);
  },
});

function* inBody({ entry }: Source): Generator<Finding> {
  if (!entry || firstHidden(entry.body) === undefined) return;
  for (const [i, line] of entry.body.split("\n").entries()) {
    const found = firstHidden(line);
    if (found) yield { line: entry.bodyLine + i, column: found.index + 1, ...explain("Der Text", found.character) };
  }
}

function firstHidden(text: string): { character: string; index: number } | undefined {
  if (!hiddenCharacters.test(text)) return undefined;
  // Same length, so that positions stay right.
  const found = hiddenCharacters.exec(text.replace(emojiJoiner, "-"));
  return found ? { character: found[0], index: found.index } : undefined;
}

function explain(subject: string, character: string): Pick<Finding, "message" | "hint"> {
  const point = codePoint(character);
  return {
    message: `${subject} enthält das unsichtbare Zeichen ${point} (${names[point] ?? kindOf(character)}).`,
    hint: "Löschen Sie das Zeichen; am sichersten tippen Sie die Stelle neu.",
  };
}

function kindOf(character: string): string {
  if (/\p{Cc}/u.test(character)) return "Steuerzeichen";
  if (/\p{Co}/u.test(character)) return "Zeichen einer Hausschrift";
  return /\p{Cs}/u.test(character) ? "halbes Zeichen" : "Formatzeichen";
}
