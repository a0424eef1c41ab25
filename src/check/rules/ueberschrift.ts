import { wordsOf } from "../../text/heading-ids.ts";
import { tokensOf } from "../../text/tokens-of.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";

/** Who moves from heading to heading with a screen reader needs one h1 and no missing level. */
export default rule({
  name: "ueberschrift",
  severity: "warnung",
  specificity: 10,
  *checkEntry(entry) {
    let above = 1;
    const tokens = tokensOf(entry);
    for (const [i, token] of tokens.entries()) {
      if (token.type !== "heading_open") continue;
      const level = Number(token.tag.slice(1));
      const words = wordsOf(tokens[i + 1]).trim();
      const line = entry.bodyLine + (token.map?.[0] ?? 0);
      const marks = "#".repeat(Math.min(level, above + 1));
      if (words === "") yield { line, message: "Diese Überschrift ist leer.", hint: "Löschen Sie die Zeile." };
      else if (level === 1)
        yield {
          line,
          message: `„${cut(words)}“ ist eine Überschrift erster Ebene; die hat schon der Titel.`,
          hint: `Schreiben Sie „## ${cut(words)}“.`,
        };
      else if (level > above + 1) {
        yield {
          line,
          message: `„${cut(words)}“ überspringt eine Ebene der Überschriften.`,
          hint: `Schreiben Sie „${marks} ${cut(words)}“.`,
        };
      }
      above = Math.max(level, 2);
    }
  },
});
