import type { Entry } from "../../model/entry.ts";
import { corpusOf, wordsIn, type Corpus } from "../corpus.ts";
import { rule } from "../rule.ts";
import { listAt, textAt } from "../../model/value-at.ts";

/** An explanation of a word nobody uses is a leftover or shows that the texts use another word. */
export default rule({
  name: "begriff-ungenutzt",
  severity: "warnung",
  specificity: 5,
  *checkWorld(world) {
    const begriffe = [...(world.byTyp.get("begriff")?.values() ?? [])];
    if (begriffe.length === 0) return;
    const corpus = corpusOf(world);
    const prefixes = [...corpus.keys()]
      .map((word) => ({ word: word.toLowerCase(), original: word }))
      .toSorted((a, b) => (a.word < b.word ? -1 : 1));
    for (const entry of begriffe) {
      const terms = [textAt(entry.data, "titel"), ...listAt(entry.data, "synonyme")].filter(
        (term) => typeof term === "string",
      );
      if (terms.length === 0 || terms.some((term) => isUsed(term, entry, corpus, prefixes))) continue;
      const hint =
        "Löschen Sie den Begriff, ergänzen Sie ein Synonym, das in den Texten steht, oder verwenden Sie ihn.";
      yield { entry, path: ["titel"], message: `Der Begriff „${terms[0]}“ kommt in keinem anderen Text vor.`, hint };
    }
  },
});

type Prefixes = readonly { readonly word: string; readonly original: string }[];

/** True when every word of the term stands in another file; „Wohngeld“ also counts in „Wohngeldstelle“. */
function isUsed(term: string, { file }: Entry, corpus: Corpus, prefixes: Prefixes): boolean {
  const words = wordsIn(term);
  const elsewhere = (word: string): boolean => corpus.get(word)?.some((other) => other !== file) ?? false;
  return words.every((word) => elsewhere(word) || (word.length > 3 && longerForms(word, prefixes).some(elsewhere)));
}

function longerForms(word: string, prefixes: Prefixes): string[] {
  const stem = word.toLowerCase();
  let [low, high] = [0, prefixes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (prefixes[middle]!.word < stem) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let i = low; i < prefixes.length && prefixes[i]!.word.startsWith(stem); i++) found.push(prefixes[i]!.original);
  return found;
}
