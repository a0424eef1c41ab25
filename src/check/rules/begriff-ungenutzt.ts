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
    for (const entry of unused(world)) {
      const hint =
        "Löschen Sie den Begriff, ergänzen Sie ein Synonym, das in den Texten steht, oder verwenden Sie ihn.";
      const message = `Der Begriff „${termsOf(entry)[0]}“ kommt in keinem anderen Text vor.`;
      yield { entry, path: ["titel"], message, hint };
    }
  },
});

function termsOf({ data }: Entry): string[] {
  return [textAt(data, "titel"), ...listAt(data, "synonyme")].filter((term) => typeof term === "string");
}

let last: { readonly words: string; readonly index: WordIndex } | undefined;

/** Begriffe of which no term stands, with every word of it, in another file than its own; texts are read until none is left. */
function unused({ byTyp, sources }: World): readonly Entry[] {
  let open = [...(byTyp.get("begriff")?.values() ?? [])].filter((entry) => termsOf(entry).length > 0);
  const words = [...new Set(open.flatMap(termsOf).flatMap(wordsIn))];
  const key = words.join(" ");
  if (last?.words !== key) last = { words: key, index: new WordIndex(words) };
  const { numbers, usedIn } = last.index;
  // Number of the first source with a word, from 1, and whether there is another: that is all there is to know.
  const [first, several] = [new Uint32Array(numbers.size), new Uint8Array(numbers.size)];
  const isElsewhere = (number: number, own: string): boolean =>
    several[number] === 1 || (first[number] !== 0 && sources[first[number]! - 1]!.file !== own);
  const isUsed = (entry: Entry): boolean =>
    termsOf(entry).some((term) => wordsIn(term).every((word) => isElsewhere(numbers.get(stemOf(word))!, entry.file)));
  for (const [i, source] of sources.entries()) {
    let isNews = false;
    for (const number of usedIn(source)) {
      if (several[number] === 1) continue;
      if (first[number] === 0) first[number] = i + 1;
      else several[number] = 1;
      isNews = true;
    }
    if (isNews || i === 0) open = open.filter((entry) => !isUsed(entry));
    if (open.length === 0) break;
  }
  return open;
}
