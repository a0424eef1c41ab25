import { references } from "../../model/walk.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";

/** An entry that names itself would stand in its own lists. */
export default rule({
  name: "selbstverweis",
  severity: "fehler",
  specificity: 25,
  *checkEntry(entry, type) {
    for (const { path, targets, kennung } of references(type.fields, entry.data)) {
      if (kennung !== entry.kennung || !targets.includes(entry.typ)) continue;
      yield {
        path,
        message: `${nameOf(type.fields, path)} nennt den Eintrag selbst.`,
        hint: "Löschen Sie den Verweis oder nennen Sie den Eintrag, der gemeint war.",
      };
    }
  },
});
