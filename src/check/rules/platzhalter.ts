import { placeholder } from "../../text/placeholder.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { listAt, textAt } from "../../model/value-at.ts";

/** Whoever adopts a Vorlage must know what goes in at each placeholder. */
export default rule({
  name: "platzhalter",
  severity: "warnung",
  specificity: 10,
  *checkEntry(entry, type) {
    if (!type.fields["platzhalter"]) return;
    const explained = listAt(entry.data, "platzhalter").map((item) => textAt(item, "name"));
    const found = new Set<string>();
    for (const [i, line] of entry.body.split("\n").entries()) {
      if (!line.includes("[[")) continue;
      for (const { 1: name = "", index } of line.matchAll(placeholder)) {
        if (found.has(name)) continue;
        found.add(name);
        if (explained.includes(name)) continue;
        const hint = `Ergänzen Sie unter „platzhalter“ einen Eintrag mit name: ${name} und erklaerung.`;
        yield {
          line: entry.bodyLine + i,
          column: index + 1,
          message: `Der Platzhalter „[[${name}]]“ ist nicht erklärt.`,
          hint,
        };
      }
    }
    for (const [i, name] of explained.entries()) {
      if (name === undefined || found.has(name)) continue;
      const path = ["platzhalter", i, "name"];
      yield {
        path,
        message: `${nameOf(type.fields, path)}: „${name}“ kommt im Text nicht vor.`,
        hint: `Setzen Sie [[${name}]] in den Text oder löschen Sie den Eintrag.`,
      };
    }
  },
});
