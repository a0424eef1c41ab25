import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { listAt, textAt } from "../../model/value-at.ts";

/** Who adopted which version is only clear when every number exists once. */
export default rule({
  name: "fassung-nummer",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, type) {
    if (!type.fields["fassungen"]) return;
    const numbers = listAt(entry.data, "fassungen").map((version) => textAt(version, "nummer"));
    for (const [i, number] of numbers.entries()) {
      if (number === undefined || numbers.indexOf(number) === i) continue;
      const path = ["fassungen", i, "nummer"];
      yield {
        path,
        message: `${nameOf(type.fields, path)} kommt schon vor: „${number}“.`,
        hint: "Geben Sie jeder Fassung eine eigene Nummer.",
      };
    }
    if (numbers.length === 0) return;
    for (const [i, adoption] of listAt(entry.data, "uebernahmen").entries()) {
      const number = textAt(adoption, "fassung");
      if (number === undefined || numbers.includes(number)) continue;
      const path = ["uebernahmen", i, "fassung"];
      yield {
        path,
        message: `${nameOf(type.fields, path)} nennt „${number}“, aber diese Fassung gibt es nicht.`,
        hint: `Fassungen sind: ${numbers.filter((known) => known !== undefined).join(", ")}.`,
      };
    }
  },
});
