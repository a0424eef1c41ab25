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
  // The second file is all there is to know: one of both is another.
  const files = new Map<string, { readonly first: string; several: boolean }>();
  for (const source of sources) {
    for (const stem of last.index.usedIn(source)) {
      const known = files.get(stem);
      if (known) known.several = true;
      else files.set(stem, { first: source.file, several: false });
    }
  }
  const elsewhere = (stem: string, own: string): boolean => {
    const known = files.get(stem);
    return known !== undefined && (known.several || known.first !== own);
  };
  return (term, { file }) => wordsIn(term).every((word) => elsewhere(stemOf(word), file));
}
