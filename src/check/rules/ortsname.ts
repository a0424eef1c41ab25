import { oncePer } from "../../once-per.ts";
import { hasWord } from "../has-word.ts";
import { rule } from "../rule.ts";
import { suspectsOf } from "../suspects.ts";
import { placeOf, whereIs } from "../texts-of.ts";
import type { World } from "../world.ts";

/** „Harbach“ for „Haarbach“ has been printed in newspapers; colleagues there notice first. */
export default rule({
  name: "ortsname",
  severity: "warnung",
  specificity: 9,
  *checkFields(source, world) {
    for (const { text, index, word, place } of suspectsOf(world)(source)) {
      // A correction quotes the mistake.
      if (text.path?.[0] === "korrekturen" || !isMisspeltIn(world)(word)) continue;
      const message = `${whereIs(text, source)} enthält „${word}“; gemeint ist vielleicht „${place}“.`;
      yield { ...placeOf(text, index), message, hint: `Prüfen Sie die Schreibweise des Ortsnamens „${place}“.` };
    }
  },
});

/** A word that also exists in lower case is an ordinary one at the start of a sentence; one always stuck to a digit is a number of something. Each is looked for once. */
const isMisspeltIn = oncePer(({ sources }: World) => {
  const known = new Map<string, boolean>();
  const stands = (one: string): boolean => sources.some((source) => hasWord(source, one));
  return (word: string): boolean => {
    const answer = known.get(word) ?? (!stands(word.toLowerCase()) && stands(word));
    known.set(word, answer);
    return answer;
  };
});
