import { adjectiveBase } from "./adjective-base.ts";
import type { GermanDictionary } from "./german-dictionary.ts";
import { mayEnd } from "./not-parts.ts";
import { nounBase } from "./noun-base.ts";
import type { EndKind } from "./part-counts.ts";
import { behindParticle } from "./prefixes.ts";
import { shortOr } from "./short-parts.ts";
import { weight } from "./weight.ts";

/** Ends of words that are nouns for certain, also when nobody recorded them. */
const nounEnd = /.{3}(?:ierung|ierungen|ität|itäten|ation|ationen|ismus|ologie)$/;

/** How a word can end a compound. */
export interface EndCounts {
  readonly asNoun: (part: string) => number;
  readonly of: (part: string, kind: EndKind) => number;
}

/** Counts of the ends of compounds, from a dictionary alone. */
export function endCounts(dictionary: GermanDictionary): EndCounts {
  const asNoun = (part: string): number => {
    const base = nounBase(part, dictionary);
    if (base !== undefined) return mayEnd(base) ? shortOr(base, weight.noun) : 0;
    return part.length >= 7 && dictionary.verbStems.has(part) ? weight.verbStem : 0;
  };
  const asAdjective = (part: string, kind: EndKind): number => {
    if (part.length < (kind === "noun" ? 8 : 4)) return 0;
    const base = adjectiveBase(part, dictionary);
    // „Berechtigte“ is an adjective made a noun; „Berechtigt“ is none.
    return base === undefined || !mayEnd(base) || (kind === "noun" && part === base) ? 0 : weight.adjective;
  };
  const known = (part: string, kind: EndKind): number => {
    const count = kind === "adjective" ? 0 : asNoun(part);
    return count >= weight.adjective ? count : Math.max(count, asAdjective(part, kind));
  };

  const of = (part: string, kind: EndKind): number => {
    if (!mayEnd(part)) return 0;
    const count = known(part, kind) || behindParticle(part, (rest) => known(rest, kind));
    return count || (kind === "noun" && part.length >= 7 && nounEnd.test(part) ? weight.guessed : 0);
  };
  return { asNoun, of };
}
