/**
 * Lines of a text no wider than `most`, about equally long; `width` measures in the same unit. Undefined when a word is
 * too wide for a line, unless words may be `torn`.
 */
export function wrap(text: string, most: number, width: (text: string) => number, torn?: "torn"): string[] | undefined {
  const whole = pieces(text);
  const tooWide = whole.some((piece) => width(piece.trimStart()) > most);
  if (tooWide && !torn) return undefined;
  const parts = tooWide ? whole.flatMap((piece) => tear(piece, most, width)) : whole;
  const lines = filled(parts, most, width);
  // The narrowest column of the same height leaves no single word on the last line.
  let best = lines;
  for (let next = most * 0.97; next > most * 0.4; next *= 0.97) {
    const closer = filled(parts, next, width);
    if (closer.length > lines.length || closer.some((line) => width(line) > next)) break;
    best = closer;
  }
  return best;
}

/** Words, each with the blank before it; a line may also end after a hyphen. */
function pieces(text: string): string[] {
  return text.replaceAll("\u00ad", "").split(/(?= )|(?<=\p{L}-)(?=\p{L})/u);
}

function filled(parts: readonly string[], most: number, width: (text: string) => number): string[] {
  const lines: string[] = [];
  let room = 0;
  for (const part of parts) {
    const wide = width(part);
    if (lines.length > 0 && wide <= room) {
      lines.push(lines.pop()! + part);
      room -= wide;
    } else {
      const word = part.trimStart();
      lines.push(word);
      room = most - width(word);
    }
  }
  return lines;
}

function tear(part: string, most: number, width: (text: string) => number): string[] {
  if (width(part.trimStart()) <= most) return [part];
  const letters = [...part];
  let fit = 1;
  while (fit < letters.length && width(`${letters.slice(0, fit + 1).join("")}-`) <= most) fit++;
  return [`${letters.slice(0, fit).join("")}-`, ...tear(letters.slice(fit).join(""), most, width)];
}
