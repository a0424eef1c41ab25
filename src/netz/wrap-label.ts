/** Breaks a text into lines that fit: between words, after hyphens, slashes and stops, and inside a word that is too long. */
export function wrapLabel(text: string, most: number, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const part of partsOf(text.trim(), fits)) {
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
  return text.split(/(?<=[\s/–-])|(?<=\.)(?=\p{L})/u).flatMap((part) => (fits(part.trim()) ? [part] : syllables(part)));
}

const shown = (line: string): string => line.replaceAll("\u00ad", "").trimEnd();
const closed = (line: string): string => shown(line.trimEnd().replace(/\u00ad$/, "-"));

/** Endings after which a compound goes on: „Verwaltungs|akademie“. */
const joints = /(?<=\p{L}{3}(?:ungs|heits|keits|schafts|tions|täts))(?=\p{L}{3})/gu;

/** A long word in pieces that end with soft hyphens, broken where its parts meet, else before the last consonant of a syllable. */
function syllables(word: string): readonly string[] {
  const pieces = word.split(joints);
  const broken =
    pieces.length > 1
      ? pieces
      : word.split(/(?<=\p{L}{3})(?=(?:sch|st|(?<!s)ch|(?<!c)[hk]|(?<!s)t|[bcdfgjlmnpqrsvwxzß])[aeiouyäöü]\p{L}{2})/u);
  return broken.map((piece, i) => (i < broken.length - 1 ? `${piece}\u00ad` : piece));
}

/** The beginning of a text that is too long, with an ellipsis. */
function cut(text: string, fits: (text: string) => boolean): string {
  const letters = [...text.replaceAll("\u00ad", "")];
  while (letters.length > 1 && !fits(`${letters.join("").trimEnd()}…`)) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
