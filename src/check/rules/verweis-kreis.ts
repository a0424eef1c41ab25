import type { ContentType } from "../../model/content-type.ts";
import { targets } from "../../model/field.ts";
import { oncePer } from "../../once-per.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { textAt } from "../../model/value-at.ts";

/** Where „gehört zu“ or „basiert auf“ goes round in a circle, nothing is on top and a walk upwards never ends. */
export default rule({
  name: "verweis-kreis",
  severity: "fehler",
  specificity: 22,
  *checkEntry(entry, type, world) {
    for (const key of upwards(type)) {
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

/** Fields that name one entry of the same type. */
const upwards = oncePer(({ typ, fields }: ContentType) =>
  Object.keys(fields).filter((key) => fields[key]!.type === "string" && targets(fields[key]!).includes(typ)),
);
