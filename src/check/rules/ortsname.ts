import { misspeltPlaces } from "../place-names.ts";
import { rule } from "../rule.ts";
import { placeOf, textsOf, whereIs } from "../texts-of.ts";

/** „Harbach“ for „Haarbach“ has been printed in newspapers; colleagues there notice first. */
export default rule({
  name: "ortsname",
  severity: "warnung",
  specificity: 9,
  *checkFields(source, world) {
    const misspelt = misspeltPlaces(world);
    if (misspelt.size === 0) return;
    for (const text of textsOf(source)) {
      // A correction quotes the mistake.
      if (text.path?.[0] === "korrekturen") continue;
      for (const { 0: word, index } of text.words.matchAll(/\p{L}{5,}/gu)) {
        const place = misspelt.get(word);
        if (place === undefined) continue;
        const message = `${whereIs(text, source)} enthält „${word}“; gemeint ist vielleicht „${place}“.`;
        yield { ...placeOf(text, index), message, hint: `Prüfen Sie die Schreibweise des Ortsnamens „${place}“.` };
      }
    }
  },
});
