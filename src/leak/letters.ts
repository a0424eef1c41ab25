import { firstLetter, letterOf, secondLetterOf, skip } from "./letter-table.ts";

/**
 * A text as nothing but letters and digits, so that two spellings of one sentence are equal: small letters, umlauts
 * written out, marks and soft hyphens gone. Where words begin is kept beside them.
 */
export interface Letters {
  readonly raw: string | Buffer;
  readonly length: number;
  readonly codes: Uint16Array;
  /** How each letter follows the one before it: 0 in a word, {@link begins}, {@link apart}. */
  readonly joints: Uint8Array;
  /** How many words there are. */
  readonly words: number;
  /** The letter that each word begins with. */
  readonly starts: Uint32Array;
  /** Where each word begins in `raw`. */
  readonly at: Uint32Array;
}

/** A letter that begins a word. */
export const begins = 1;
/** A letter that begins a word after a line break or tag: what stands before may belong to something else. */
export const apart = 2;

/** Room for the letters of a text; the outputs of a hub are many, and room is dear. */
interface Room {
  codes: Uint16Array;
  joints: Uint8Array;
  starts: Uint32Array;
  at: Uint32Array;
}

const roomFor = (signs: number): Room => ({
  codes: new Uint16Array(signs),
  joints: new Uint8Array(signs),
  starts: new Uint32Array(signs),
  at: new Uint32Array(signs),
});

let shared = roomFor(2 ** 16);

/** Reads the letters of a text. */
export function lettersOf(text: string): Letters {
  return lettersIn(text, roomFor(text.length * 2));
}

/** The same without room of its own: what it returns is good until the next call. */
export function passingLetters(text: string): Letters {
  if (shared.codes.length < text.length * 2) shared = roomFor(text.length * 3);
  return lettersIn(text, shared);
}

function lettersIn(text: string, { codes, joints, starts, at }: Room): Letters {
  // An umlaut of two signs must become what one of one sign becomes; that never makes a text longer.
  const raw = /[\u0300-\u036f]/.test(text) ? text.normalize("NFC") : text;
  let length = 0;
  let words = 0;
  let joint = apart;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    const letter = letterOf(code);
    if (letter === skip) continue;
    if (letter < firstLetter) {
      if (letter > joint) joint = letter;
      continue;
    }
    codes[length] = letter;
    joints[length] = joint;
    starts[words] = length++;
    at[words] = i;
    words += wordsBegun(joint);
    joint = 0;
    const more = secondLetterOf(code);
    if (more !== 0) {
      codes[length] = more;
      joints[length++] = 0;
    }
  }
  return { raw, length, codes, joints, words, starts, at };
}

/** Whether a letter that follows like this begins a word, as a number: nobody can guess where words end, so it must not be asked. */
export const wordsBegun = (joint: number): number => (joint + 1) >> 1;

/** Words of a text in the spelling of {@link Letters}. */
export function wordsOf(text: string): string[] {
  const { codes, length, words, starts } = passingLetters(text);
  const all = new TextDecoder("utf-16le").decode(codes.subarray(0, length));
  return Array.from({ length: words }, (_, n) => all.slice(starts[n], n + 1 < words ? starts[n + 1] : length));
}
