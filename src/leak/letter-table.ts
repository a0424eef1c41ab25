/** Stands in texts for a tag. */
export const tagMark = "\u0001";

/** What becomes of a sign that is no letter: it parts words, parts lines, or was never there. */
export const [gap, brk, skip] = [1, 2, 3] as const;
/** All letters and digits are at least this. */
export const firstLetter = 48;

const unknown = 0;
const first = new Uint16Array(0x1_0000);
const second = new Uint16Array(0x1_0000);
for (const mark of [tagMark, "\n", "\r"]) first[mark.charCodeAt(0)] = brk;

const written: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", æ: "ae", ø: "oe", œ: "oe" };

/** The letter that a UTF-16 unit is written with, or what becomes of it. */
export function letterOf(code: number): number {
  if (first[code] === unknown) learn(code);
  return first[code]!;
}

/** The other letter that a unit is written with, once {@link letterOf} knows it; 0 for none. */
export function secondLetterOf(code: number): number {
  return second[code]!;
}

/** Halves of rare letters stand for themselves. */
function learn(code: number): void {
  const low = String.fromCharCode(code).toLowerCase();
  const plain = (written[low] ?? low.normalize("NFKD")).replaceAll(/[^\p{L}\p{N}\p{Cs}]/gu, "").toLowerCase();
  const vanishes = /[\u00ad\u200b-\u200d\u2060\ufeff\p{M}]/u.test(low);
  first[code] = vanishes ? skip : plain === "" ? gap : Math.max(plain.charCodeAt(0), firstLetter);
  second[code] = plain.length > 1 ? plain.charCodeAt(1) : 0;
}
