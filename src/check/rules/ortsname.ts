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
      if (text.path?.[0] === "korrekturen" || !isMisspelt(word, world)) continue;
      const message = `${whereIs(text, source)} enthält „${word}“; gemeint ist vielleicht „${place}“.`;
      yield { ...placeOf(text, index), message, hint: `Prüfen Sie die Schreibweise des Ortsnamens „${place}“.` };
    }
  },
});

/** A word that also exists in lower case is an ordinary one at the start of a sentence; one always stuck to a digit is a number of something. */
function isMisspelt(word: string, world: World): boolean {
  const known = knownWords(world);
  const stands = (one: string): boolean => world.sources.some((source) => hasWord(source, one));
  const answer = known.get(word) ?? (!stands(word.toLowerCase()) && stands(word));
  known.set(word, answer);
  return answer;
}

const knownWords = oncePer((_world: World) => new Map<string, boolean>());
