/**
 * Breaks a text into lines that fit: between words, after hyphens, slashes and stops, and inside a word that is too long;
 * with `anywhere` also between any letters of what has no syllables.
 */
export function wrapLabel(
  text: string,
  most: number,
  fits: (text: string) => boolean,
  anywhere = false,
): readonly string[] {
  const lines: string[] = [];
  const parts = partsOf(text.trim(), fits);
  for (const part of anywhere ? parts.flatMap((one) => (fits(closed(one)) ? [one] : letters(one, fits))) : parts) {
    const line = lines.at(-1);
    if (line !== undefined && fits(closed(line + part))) lines[lines.length - 1] = line + part;
    else lines.push(part.trimStart());
  }
  const kept = lines.slice(0, most - 1).map(closed);
  const last = shown(lines.slice(most - 1).join(""));
  return [...kept, ...(last === "" ? [] : [last])].map((line) => (fits(line) ? line : cut(line, fits)));
}

/** Pieces between which a line may end; a soft hyphen at the end of one means that a hyphen is to be shown there. */
function partsOf(text: string, fits: (text: string) => boolean): readonly string[] {
  return text
    .split(/(?<=[\s/–-])|(?<=\.)(?=\p{L})/u)
    .flatMap((part) => (fits(part.trim()) ? [part] : syllables(part, fits)));
}

const shown = (line: string): string => line.replaceAll("\u00ad", "").trimEnd();
const closed = (line: string): string => shown(line.trimEnd().replace(/\u00ad$/, "-"));

/** Endings after which a compound goes on: „Verwaltungs|akademie“. */
const joints = /(?<=\p{L}{3}(?:ungs|heits|keits|schafts|tions|täts))(?=\p{L}{3})/gu;

/** A long word in pieces that end with soft hyphens: where its parts meet, else before the last consonant of a syllable. */
function syllables(word: string, fits: (text: string) => boolean): readonly string[] {
  const parts = word.split(joints);
  const pieces = parts.flatMap((part) => (parts.length > 1 && fits(`${part}-`) ? [part] : part.split(syllable)));
  return pieces.map((piece, i) => (i < pieces.length - 1 ? `${piece}\u00ad` : piece));
}

const syllable = /(?<=\p{L}{3})(?=(?:sch|st|(?<!s)ch|(?<!c)[hk]|(?<!s)t|[bcdfgjlmnpqrsvwxzß])[aeiouyäöü]\p{L}{2})/u;

/** As many letters a piece as fit. */
function letters(text: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  for (const letter of text.trimEnd()) {
    const last = pieces.at(-1);
    if (last !== undefined && fits(last + letter)) pieces[pieces.length - 1] = last + letter;
    else pieces.push(letter);
  }
  return pieces;
}

/** The beginning of a text that is too long, with an ellipsis. */
function cut(text: string, fits: (text: string) => boolean): string {
  const letters = [...text.replaceAll("\u00ad", "")];
  while (letters.length > 1 && !fits(`${letters.join("").trimEnd()}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
