import { placeholder } from "../../text/placeholder.ts";
import { rule } from "../rule.ts";
import { placeOf, textsOf, whereIs } from "../texts-of.ts";

const nothingElse = new RegExp(`^${placeholder.source}$`);

/**
 * `npm run new` leaves placeholders for what only people know; an Impressum must not go online with them. In the other
 * types only a whole value counts: Vorlagen use placeholders in their sentences.
 */
export default rule({
  name: "platzhalter-ausfuellen",
  severity: "warnung",
  specificity: 20,
  *checkFields(source) {
    const everywhere = source.entry === undefined || source.entry.typ === "seite";
    for (const text of textsOf(source)) {
      if (!text.words.includes("[[") || (!everywhere && (!text.path || !nothingElse.test(text.words)))) continue;
      const found = [...text.words.matchAll(placeholder)];
      const [first] = found;
      if (!first) continue;
      const names = [...new Set(found.map(([name]) => `„${name}“`))];
      yield {
        ...placeOf(text, first.index),
        message: `${whereIs(text, source)} enthält noch ${names.length === 1 ? "den" : "die"} Platzhalter ${names.join(", ")}.`,
        hint: "Ersetzen Sie jeden Platzhalter samt den eckigen Klammern durch Ihre Angabe.",
      };
    }
  },
});
