import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { listAt, valueAt } from "../../model/value-at.ts";

/** A training promised to more people than fit in turns some away. */
export default rule({
  name: "schulung-plaetze",
  severity: "warnung",
  specificity: 10,
  *checkEntry(entry, type) {
    const [places, least] = [
      valueAt(entry.data, ["schulung", "plaetze"]),
      valueAt(entry.data, ["schulung", "mindestteilnehmer"]),
    ];
    if (!type.fields["schulung"] || typeof places !== "number") return;
    const promised = listAt(entry.data, "schulung", "zusagen").map((item) => valueAt(item, ["plaetze"]));
    const sum = promised.reduce<number>((total, count) => total + (typeof count === "number" ? count : 0), 0);
    const name = nameOf(type.fields, ["schulung", "plaetze"]);
    if (sum > places) {
      yield {
        path: ["schulung", "zusagen"],
        message: `Zugesagt sind ${sum} Plätze, ${name} nennt nur ${places}.`,
        hint: "Prüfen Sie die Zusagen oder erhöhen Sie die Zahl der Plätze.",
      };
    }
    if (typeof least === "number" && least > places) {
      const path = ["schulung", "mindestteilnehmer"];
      yield {
        path,
        message: `${nameOf(type.fields, path)} (${least}) ist größer als ${name} (${places}).`,
        hint: "Prüfen Sie beide Zahlen.",
      };
    }
  },
});
