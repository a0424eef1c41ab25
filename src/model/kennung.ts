import { kennungLength } from "../read/names.ts";
import { slug } from "../text/slug.ts";

/**
 * Makes a kennung of a title: „Kasse & Größe“ → `kasse-und-groesse`, cut at a word to `length` characters.
 * `undefined` when nothing is left, as with titles in scripts that have no Latin form.
 */
export function toKennung(title: string, length = kennungLength): string | undefined {
  const whole = slug(title);
  if (whole === "") return undefined;
  if (whole.length <= length) return whole;
  const end = whole.lastIndexOf("-", length);
  // A single word longer than the limit has no better place to be cut.
  return whole.slice(0, end > 0 ? end : length);
}
