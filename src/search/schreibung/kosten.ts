/** Letters that sound alike; a letter may stand in several groups. */
const alike = ["dt", "bp", "gkcq", "fvw", "szc", "iy", "ij", "mn"];

/** Rows of the German keyboard without umlauts; a key's neighbours are beside it and, half a key shifted, above and below. */
const rows = ["qwertzuiop", "asdfghjkl", "yxcvbnm"];

const places = new Map(rows.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y / 2, y }] as const)));

/** Cost of one letter in place of another, of which 1 is the most. */
export function tausch(a: string, b: string): number {
  if (a === b) return 0;
  if (alike.some((group) => group.includes(a) && group.includes(b))) return 0.4;
  const [one, other] = [places.get(a), places.get(b)];
  return one && other && Math.abs(one.x - other.x) <= 1 && Math.abs(one.y - other.y) <= 1 ? 0.7 : 1;
}

/** Cost of two letters in each other's place. */
export const dreher = 0.5;

/** Letters that are often written where they do not sound, or left out where they do: viel, Klärung, Zweck, Platz, Stadt. */
const silent = /^(?:[iaou]e|dt)$/;
const before = /^(?:ck|tz|dt|ae)$/;

/** Cost of the letter at `i` being there in one spelling and not in the other. */
export function luecke(word: string, i: number): number {
  const letter = word.charAt(i);
  if (i === 0) return 1;
  const doubled = letter === word[i - 1] || letter === word[i + 1];
  const cheap = doubled || letter === "h" || silent.test(word[i - 1] + letter) || before.test(letter + word[i + 1]);
  return cheap ? 0.3 : 0.8;
}
