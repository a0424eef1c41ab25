import { isDate } from "../formats.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { textAt } from "../../model/value-at.ts";

/** A next review before the last one was forgotten when `stand` was raised. */
export default rule({
  name: "pruefen-bis",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, type) {
    const [last, next] = [textAt(entry.data, "stand"), textAt(entry.data, "pruefen_bis")];
    if (last === undefined || next === undefined || !isDate(last) || !isDate(next) || next >= last) return;
    const message = `${nameOf(type.fields, ["pruefen_bis"])} (${next}) liegt vor ${nameOf(type.fields, ["stand"])} (${last}).`;
    yield { path: ["pruefen_bis"], message, hint: "Setzen Sie den Tag der nächsten Prüfung neu." };
  },
});
