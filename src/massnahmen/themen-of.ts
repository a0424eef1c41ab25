/** Words in titles of Themen that say nothing of what a measure is about. */
const empty = ["gemeinsam", "zusammenarbeit", "austausch", "interkommunal"];

/**
 * Of the titles of several Themen those that a text speaks of most: by the words they have in common, whatever their
 * endings. A text that speaks of none belongs to all of them.
 */
export function themenOf(text: string, titles: readonly string[]): readonly number[] {
  const said = wordsOf(text);
  const scores = titles.map((title) => wordsOf(title).filter((word) => said.some((one) => alike(word, one))).length);
  const best = Math.max(0, ...scores);
  return titles.flatMap((_, i) => (scores[i] === best ? [i] : []));
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => word.length >= 5 && !empty.some((one) => word.startsWith(one)));
}

/** „Vertretung“ and „Vertretungen“, „Akte“ and „Akten“: all but the last letters of the shorter word are the same. */
function alike(a: string, b: string): boolean {
  const shared = Math.max(5, Math.min(a.length, b.length) - 2);
  return a.slice(0, shared) === b.slice(0, shared);
}
