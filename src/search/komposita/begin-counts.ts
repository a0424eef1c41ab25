import type { EndCounts } from "./end-counts.ts";
import type { GermanDictionary } from "./german-dictionary.ts";
import { mayBegin } from "./not-parts.ts";
import { nounBase } from "./noun-base.ts";
import { behindParticle } from "./prefixes.ts";
import { shortOr } from "./short-parts.ts";
import { weight } from "./weight.ts";

/** Begin compounds and are no words. */
const neoclassical: ReadonlySet<string> = new Set(
  "agrar elektro geo hydro makro mikro mini multi öko thermo".split(" "),
);
/** Nouns of these take an s before the next part, whether it is recorded or not. */
const takesS = /(?:ung|heit|keit|schaft|ion|tät|tum|ling)s$/;
/** The same without it: „Liegenschafts|kataster“ begins with no „Liegenschaft“. */
const lacksS = /.(?:ung|heit|keit|schaft|tät)$/;

/** Counts of the beginnings of compounds, from a dictionary alone. */
export function beginCounts(dictionary: GermanDictionary, ends: EndCounts): (part: string) => number {
  const { nouns, joints, verbs, verbStems, adjectives } = dictionary;

  const known = (part: string): number => {
    if (neoclassical.has(part)) return weight.adjective;
    if (joints.has(part)) return shortOr(part, weight.joint);
    // „Obdachlosen“, „Kranken“: adjectives made nouns
    if (part.length >= 6 && part.endsWith("en") && adjectives.has(part.slice(0, -2))) return weight.adjective;
    if (lacksS.test(part)) return nounBase(part, dictionary) === undefined ? 0 : weight.verbStem;
    // „Schreiben“ takes an s.
    if (nouns.has(part)) return part.endsWith("en") && verbs.has(part) ? 0 : shortOr(part, weight.noun);
    const base = nounBase(part, dictionary);
    if (base !== undefined) return shortOr(base, weight.inflected);
    if (takesS.test(part) && nounBase(part.slice(0, -1), dictionary) !== undefined) return weight.noun;
    if (adjectives.has(part)) return shortOr(part, weight.adjective);
    // „Schulweg“ from „Schule“, „Schreibtisch“ from „schreiben“
    const isStem = nouns.get(`${part}e`)?.includes("N") || verbStems.has(part);
    return isStem ? shortOr(part, weight.verbStem) : 0;
  };

  return (part) => {
    if (!mayBegin(part)) return 0;
    const bare = part.endsWith("s") ? part.slice(0, -1) : part;
    return known(part) || Math.max(behindParticle(part, known), behindParticle(bare, ends.asNoun));
  };
}
