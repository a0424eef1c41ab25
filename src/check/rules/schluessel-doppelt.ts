import type { Entry } from "../../model/entry.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { textAt } from "../../model/value-at.ts";

/** Two entries with one official key are the same Verwaltung, or one key is wrong. */
export default rule({
  name: "schluessel-doppelt",
  severity: "warnung",
  specificity: 10,
  *checkWorld(world) {
    const seen = new Map<string, Entry>();
    for (const entry of world.byTyp.get("verwaltung")?.values() ?? []) {
      for (const key of ["ags", "ars"]) {
        const value = textAt(entry.data, key);
        if (value === undefined) continue;
        const other = seen.get(`${key} ${value}`);
        seen.set(`${key} ${value}`, other ?? entry);
        if (!other) continue;
        const fields = world.types.get(entry.typ)?.fields ?? {};
        yield {
          entry,
          path: [key],
          message: `${nameOf(fields, [key])} „${value}“ steht auch bei „${other.kennung}“.`,
          hint: "Prüfen Sie beide Schlüssel.",
        };
      }
    }
  },
});
