import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { textAt } from "../../model/value-at.ts";

/** First two digits of every AGS and ARS, in the order of the official numbers 01 to 16. */
const states = ["SH", "HH", "NI", "HB", "NW", "HE", "RP", "BW", "BY", "SL", "BE", "BB", "MV", "SN", "ST", "TH"];

/** An AGS of another Land is a wrong AGS, or the Land is wrong. */
export default rule({
  name: "schluessel-land",
  severity: "warnung",
  specificity: 10,
  *checkEntry(entry, type) {
    const land = textAt(entry.data, "land");
    if (land === undefined || !states.includes(land)) return;
    for (const key of ["ags", "ars"]) {
      const value = textAt(entry.data, key);
      if (!type.fields[key] || value === undefined || !/^\d{8,12}$/.test(value)) continue;
      const own = states[Number(value.slice(0, 2)) - 1];
      if (own === undefined || own === land) continue;
      const message = `${nameOf(type.fields, [key])} gehört zum Land ${own}, „${type.fields["land"]?.title}“ ist aber ${land}.`;
      yield { path: [key], message, hint: "Prüfen Sie den Schlüssel und das Land." };
    }
  },
});
