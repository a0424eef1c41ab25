import { rule } from "../rule.ts";
import { cut } from "../shown.ts";
import { placeOf, textsOf, whereIs, type ReadText } from "../texts-of.ts";

interface Ruin {
  readonly pattern: RegExp;
  readonly what: string;
  /** Repairs the piece that was found. */
  readonly repair: (piece: string) => string;
  /** Also looked for inside tables, whose columns are aligned with blanks and bars. */
  readonly inTables: boolean;
}

const ruins: readonly Ruin[] = [
  { pattern: /(?<=\S)[^\S\n]{2,}(?=\S)/, what: "doppelte Leerzeichen", repair: () => " ", inTables: false },
  {
    pattern: /(?<=[\p{L}\p{N})“”»])[ \u00a0]+[,;.!?](?=\s|$)|(?<=[\p{L}\p{N})“”»]) :(?=\s)/u,
    what: "ein Leerzeichen vor einem Satzzeichen",
    repair: (piece) => piece.trim(),
    inTables: true,
  },
  {
    pattern: /,,(?=[\p{L}\p{N}])/u,
    what: "zwei Kommas statt eines Anführungszeichens",
    repair: () => "„",
    inTables: true,
  },
  { pattern: /(?<=\p{Ll})\|(?=\p{Ll})/u, what: "einen senkrechten Strich im Wort", repair: () => "l", inTables: false },
];

const advertisement = /^\W*(?:ANZEIGE|WERBUNG|Anzeige)\W*$/;
/** Marks at the start of a line that may be followed by more than one blank. */
const lineStart = /^(?:\s*(?:>|[-*+]|\d{1,9}[.)]|:|\[\^[^\]]+\]:|#{1,6})\s+)*/;

/** What every ruin has some of, and few other texts: one look instead of six. */
const signs = /\s[\s,;.!?:]|,,|\||ANZEIGE|WERBUNG|Anzeige/;

/** What copying from papers and web pages leaves behind makes a text look careless. */
export default rule({
  name: "textruine",
  severity: "warnung",
  specificity: 8,
  *checkFields(source) {
    for (const text of textsOf(source)) {
      if (!signs.test(text.words)) continue;
      if (advertisement.test(text.words)) {
        const message = `${whereIs(text, source)} enthält eine Zeile „${cut(text.words)}“ aus einer Webseite.`;
        yield { ...placeOf(text, 0), message, hint: "Löschen Sie die Zeile." };
        continue;
      }
      const found = firstRuin(text);
      if (!found) continue;
      const { ruin, index, piece } = found;
      const message = `${whereIs(text, source)} enthält ${ruin.what}.`;
      yield {
        ...placeOf(text, index),
        message,
        hint: `Schreiben Sie: ${repaired(text.words, index, piece, ruin.repair(piece))}`,
      };
    }
  },
});

function firstRuin(text: ReadText): { ruin: Ruin; index: number; piece: string } | undefined {
  const skip = text.path ? 0 : lineStart.exec(text.words)![0].length;
  const words = text.words.slice(skip);
  let first: { ruin: Ruin; index: number; piece: string } | undefined;
  for (const ruin of ruins) {
    if (text.inTable && !ruin.inTables) continue;
    const found = ruin.pattern.exec(words);
    if (found && (!first || found.index + skip < first.index))
      first = { ruin, index: found.index + skip, piece: found[0] };
  }
  return first;
}

/** The words around a repair, as they should read. */
function repaired(words: string, index: number, piece: string, better: string): string {
  const before = /(?<!\S)(?:\S*\s)?\S*$/.exec(words.slice(0, index))![0];
  const after = /^\S*\s?\S*/.exec(words.slice(index + piece.length))![0];
  return cut(before + better + after).replaceAll("\ufffc", "");
}
