import type { Entry } from "../../model/entry.ts";
import { wordsIn } from "../each-word.ts";
import { rule } from "../rule.ts";
import { listAt, textAt } from "../../model/value-at.ts";
import { stemOf, WordIndex } from "../word-index.ts";
import type { World } from "../world.ts";

/** An explanation of a word nobody uses is a leftover or shows that the texts use another word. */
export default rule({
  name: "begriff-ungenutzt",
  severity: "warnung",
  specificity: 5,
  *checkWorld(world) {
    const begriffe = [...(world.byTyp.get("begriff")?.values() ?? [])];
    const isUsed = usesIn(world, begriffe.flatMap(termsOf));
    for (const entry of begriffe) {
      const terms = termsOf(entry);
      if (terms.length === 0 || terms.some((term) => isUsed(term, entry))) continue;
      const hint =
        "Löschen Sie den Begriff, ergänzen Sie ein Synonym, das in den Texten steht, oder verwenden Sie ihn.";
      yield { entry, path: ["titel"], message: `Der Begriff „${terms[0]}“ kommt in keinem anderen Text vor.`, hint };
    }
  },
});

function termsOf({ data }: Entry): string[] {
  return [textAt(data, "titel"), ...listAt(data, "synonyme")].filter((term) => typeof term === "string");
}

let last: { readonly words: string; readonly index: WordIndex } | undefined;

/** Tells whether every word of a term stands in another file than its own; texts are read once while the terms stay the same. */
function usesIn({ sources }: World, terms: readonly string[]): (term: string, entry: Entry) => boolean {
  const words = [...new Set(terms.flatMap(wordsIn))];
  const key = words.join(" ");
  if (last?.words !== key) last = { words: key, index: new WordIndex(words) };
  const { numbers, usedIn } = last.index;
  // Number of the first source with a word, from 1, and whether there is another: that is all there is to know.
  const [first, several] = [new Uint32Array(numbers.size), new Uint8Array(numbers.size)];
  for (const [i, source] of sources.entries())
    for (const number of usedIn(source))
      if (first[number] === 0) first[number] = i + 1;
      else several[number] = 1;
  const elsewhere = (number: number, own: string): boolean =>
    several[number] === 1 || (first[number] !== 0 && sources[first[number]! - 1]!.file !== own);
  return (term, { file }) => wordsIn(term).every((word) => elsewhere(numbers.get(stemOf(word))!, file));
}
