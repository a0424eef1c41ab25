import { limits } from "./limits.ts";

interface Bound {
  /** One of the things counted. */
  readonly pattern: RegExp;
  readonly most: number;
  readonly what: string;
}

/**
 * What a text may have at most. Parsers of Markdown, ours among them, need time that grows with the square of these; a
 * text for readers has a hundredth of it.
 */
const bounds: readonly Bound[] = [
  { pattern: /\n/g, most: limits.lines, what: "Zeilen" },
  { pattern: /\[/g, most: limits.brackets, what: "eckige Klammern" },
  { pattern: /[*_~]/g, most: limits.emphasis, what: "Zeichen für Hervorhebungen" },
  { pattern: /\|/g, most: limits.cells, what: "Tabellenzellen" },
  { pattern: /[<&]/g, most: limits.brackets, what: "Zeichen „<“ und „&“" },
  { pattern: /\[\^|\^\[/g, most: limits.footnotes, what: "Fußnoten und Verweise auf Fußnoten" },
];

/** The search index needs a minute for one of half a megabyte. */
const hasLongWord = (body: string): boolean =>
  body.length > limits.word && body.split(/\s/).some((word) => word.length > limits.word);

/** Says in German that a text has too many parts of a kind to be parsed in reasonable time, or `undefined`. */
export function textFault(body: string): string | undefined {
  if (hasLongWord(body)) return `Ein Wort hat mehr als ${limits.word.toLocaleString("de-DE")} Zeichen.`;
  const over = bounds.find(({ pattern, most }) => body.length > most && (body.match(pattern)?.length ?? 0) > most);
  return over && `Der Text hat mehr als ${over.most.toLocaleString("de-DE")} ${over.what}.`;
}
