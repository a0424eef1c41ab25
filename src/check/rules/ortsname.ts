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
      if (text.path?.[0] === "korrekturen" || isOrdinary(word, world)) continue;
      const message = `${whereIs(text, source)} enthält „${word}“; gemeint ist vielleicht „${place}“.`;
      yield { ...placeOf(text, index), message, hint: `Prüfen Sie die Schreibweise des Ortsnamens „${place}“.` };
    }
  },
});

/** A word that also exists in lower case is an ordinary one at the start of a sentence. */
function isOrdinary(word: string, world: World): boolean {
  const known = ordinaryWords(world);
  const answer = known.get(word) ?? world.sources.some((source) => hasWord(source, word.toLowerCase()));
  known.set(word, answer);
  return answer;
}

/** Answers for these texts. */
const ordinaryWords = oncePer(({ sources: _ }: World) => new Map<string, boolean>());
