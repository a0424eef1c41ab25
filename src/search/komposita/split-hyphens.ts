import type { Splitter } from "./make-splitter.ts";

/** Splits at hyphens and what stands between them; names with hyphens stay whole. */
export function splitHyphens(split: Splitter, isName: (word: string) => boolean): Splitter {
  return (word) => {
    if (!word.includes("-")) return split(word);
    const pieces = word.split("-");
    if (isName(word) || isNameOf(pieces, isName)) return [word];
    return pieces.flatMap((piece, index) => {
      const parts = split(piece);
      return index < pieces.length - 1 ? [...parts.slice(0, -1), `${parts.at(-1)!}-`] : parts;
    });
  };
}

/** „Sachsen-Anhalt“, „Ennepe-Ruhr-Kreis“: a name at the end, or what such names end with behind a name. */
function isNameOf(pieces: readonly string[], isName: (word: string) => boolean): boolean {
  const last = pieces.at(-1)!;
  return isName(last) || (last === "Kreis" && pieces.slice(0, -1).some(isName));
}
