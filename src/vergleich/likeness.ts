/** How alike two texts are: 0 for no word in common, 1 for the same words (Dice's coefficient over words and their number). */
export function likeness(a: string, b: string): number {
  const first = wordsOf(a);
  const second = wordsOf(b);
  if (first.length + second.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common++;
      left.set(word, count - 1);
    }
  }
  return (2 * common) / (first.length + second.length);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
