import { nameOf } from "../name-of.ts";
import { rule, type Finding } from "../rule.ts";
import type { Source } from "../source.ts";
import { valuesOf } from "../values-of.ts";

/** Format and control characters, private use, lone surrogates, non-characters; soft hyphen, tab and line end are allowed. */
const hidden =
  /[[\p{Cf}\p{Cc}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0\ufffd\ufdd0-\ufdef\ufffe\uffff]--[\u00ad\t\n]]/v;
/** A joiner inside an emoji is part of it. */
const emojiJoiner = /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})/gu;

const names: Readonly<Record<number, string>> = {
  0x200b: "Leerzeichen ohne Breite",
  0x200c: "Bindehemmer ohne Breite",
  0x200d: "Bindezeichen ohne Breite",
  0x200e: "Links-nach-rechts-Zeichen",
  0x200f: "Rechts-nach-links-Zeichen",
  0x2028: "Zeilentrenner",
  0x2029: "Absatztrenner",
  0x202a: "Beginn einer Einbettung von links nach rechts",
  0x202b: "Beginn einer Einbettung von rechts nach links",
  0x202c: "Ende der Richtungsangabe",
  0x202d: "erzwungene Schreibrichtung von links nach rechts",
  0x202e: "erzwungene Schreibrichtung von rechts nach links",
  0x2060: "Wortverbinder",
  0x2066: "Abschnitt von links nach rechts",
  0x2067: "Abschnitt von rechts nach links",
  0x2068: "Abschnitt mit eigener Richtung",
  0x2069: "Ende eines Abschnitts mit eigener Richtung",
  0xfeff: "Bytereihenfolge-Marke",
  0xfffd: "Ersatzzeichen für ein unlesbares Zeichen",
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
  if (!hidden.test(text)) return undefined;
  // Same length, so that positions stay right.
  const found = hidden.exec(text.replace(emojiJoiner, "-"));
  return found ? { character: found[0], index: found.index } : undefined;
}

function explain(subject: string, character: string): Pick<Finding, "message" | "hint"> {
  const code = character.codePointAt(0)!;
  const point = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    message: `${subject} enthält das unsichtbare Zeichen ${point} (${names[code] ?? kindOf(character)}).`,
    hint: "Löschen Sie das Zeichen; am sichersten tippen Sie die Stelle neu.",
  };
}

function kindOf(character: string): string {
  if (/\p{Cc}/u.test(character)) return "Steuerzeichen";
  if (/\p{Co}/u.test(character)) return "Zeichen einer Hausschrift";
  return /\p{Cs}/u.test(character) ? "halbes Zeichen" : "Formatzeichen";
}
