import { targets, type Field } from "../../model/field.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { textAt } from "../../model/value-at.ts";

/** Where „gehört zu“ or „basiert auf“ goes round in a circle, nothing is on top and a walk upwards never ends. */
export default rule({
  name: "verweis-kreis",
  severity: "fehler",
  specificity: 22,
  *checkEntry(entry, type, world) {
    for (const [key, field] of Object.entries(type.fields)) {
      if (!leadsUp(field, entry.typ)) continue;
      const chain = [entry.kennung];
      let at = textAt(entry.data, key);
      while (at !== undefined && !chain.includes(at)) {
        chain.push(at);
        at = textAt(world.byTyp.get(entry.typ)?.get(at)?.data, key);
      }
      if (at !== entry.kennung || chain.length < 2) continue;
      const message = `${nameOf(type.fields, [key])} führt im Kreis: ${[...chain, at].join(" → ")}.`;
      yield { path: [key], message, hint: "Löschen Sie die Angabe bei dem Eintrag, der ganz oben steht." };
    }
  },
});

function leadsUp(field: Field, typ: string): boolean {
  return field.type === "string" && targets(field).includes(typ);
}
