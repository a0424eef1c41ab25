import type { GermanDictionary } from "./german-dictionary.ts";
import { nounBase } from "./noun-base.ts";
import { prefixesLike } from "./prefixes.ts";

/** Endings of what is derived from a verb: nouns, participles and their forms. */
const endings = Map.groupBy(
  "ung ungen ungs er ers ern erin erinnen e en es em s t te ter tes ten tem end ende ender endes enden endem".split(
    " ",
  ),
  (ending) => ending.at(-1),
);

/** Tells words that look like compounds and are derived from one word: „Verbraucher“ is not „Verb|raucher“. */
export function oneWordTest(dictionary: GermanDictionary): (word: string) => boolean {
  const { nouns, joints, verbs, verbStems, adjectives } = dictionary;
  const isKnown = (word: string): boolean =>
    nounBase(word, dictionary) !== undefined || verbs.has(word) || adjectives.has(word) || verbStems.has(word);
  const isPrefixed = (word: string): boolean =>
    prefixesLike(word).some(
      (prefix) => word.startsWith(prefix) && word.length >= prefix.length + 4 && isKnown(word.slice(prefix.length)),
    );
  // „Haushalt“ from „haushalten“, „Teilnehmerin“ from „teilnehmen“
  const isOfVerb = (word: string): boolean =>
    verbStems.has(word) ||
    (endings.get(word.at(-1)) ?? []).some(
      (ending) =>
        word.length >= ending.length + 4 && word.endsWith(ending) && verbStems.has(word.slice(0, -ending.length)),
    );
  // „Krankenversicherung“ is put together all the same, although one can „krankenversichern“.
  const isLinked = (word: string): boolean => {
    if (!/ung(?:en|s)?$/.test(word)) return false;
    const isBegin = (begin: string): boolean => joints.has(begin) && !nouns.has(begin) && !adjectives.has(begin);
    for (let at = 5; at <= word.length - 6; at++)
      if (isBegin(word.slice(0, at)) && nounBase(word.slice(at), dictionary) !== undefined) return true;
    return false;
  };
  return (word) =>
    (isOfVerb(word) && !isLinked(word)) || isPrefixed(word) || (word.endsWith("s") && isPrefixed(word.slice(0, -1)));
}
