const letter = 1;
const digit = 2;

/** What the letters of European languages and digits are, by code; cheaper than `\p{L}`, since every text passes through here. */
const kinds = new Uint8Array(0x250);
for (let code = 0; code < kinds.length; code++) {
  const sign = String.fromCharCode(code);
  if (/[A-Za-zÀ-ɏ]/.test(sign)) kinds[code] = letter;
  else if (/[0-9]/.test(sign)) kinds[code] = digit;
}

/** Calls `visit` with the place of every word of a text: a letter with the letters and digits behind it. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (kinds[text.charCodeAt(at)] !== letter) continue;
    const start = at;
    // Beyond the table there is no letter, and `undefined` is none.
    do at++;
    while (at < length && kinds[text.charCodeAt(at)]! > 0);
    visit(start, at);
  }
}

/** The words of a text. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => void words.push(text.slice(start, end)));
  return words;
}
