import { outlineOf } from "../../text/outline-of.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";

/** Who moves from heading to heading with a screen reader needs one h1 and no missing level. */
export default rule({
  name: "ueberschrift",
  severity: "warnung",
  specificity: 10,
  *checkEntry(entry) {
    let above = 1;
    for (const { level, words, line: at } of outlineOf(entry).headings) {
      const line = entry.bodyLine + at;
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
