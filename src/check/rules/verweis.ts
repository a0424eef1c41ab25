import { references } from "../../model/walk.ts";
import { formerKennungen } from "../former-kennungen.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { cut } from "../shown.ts";
import { suggest } from "../suggest.ts";
import { find, type World } from "../world.ts";

/** A reference to nothing would be left out of the page without a word. */
export default rule({
  name: "verweis",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, type, world) {
    for (const { path, targets, kennung } of references(type.fields, entry.data)) {
      if (kennung === "" || find(world, targets, kennung)) continue;
      const wanted = targets.map((typ) => world.types.get(typ)?.title ?? typ).join(" oder ");
      const message = `${nameOf(type.fields, path)} nennt „${cut(kennung)}“, aber einen Eintrag dieser Kennung gibt es nicht (gesucht: ${wanted}).`;
      yield { path, message, hint: remedy(world, targets, kennung) };
    }
  },
});

function remedy(world: World, targets: readonly string[], kennung: string): string {
  const renamed = targets.map((typ) => formerKennungen(world).get(`${typ}/${kennung}`)).find((entry) => entry);
  if (renamed) return `Der Eintrag heißt jetzt „${renamed.kennung}“.`;
  const near = suggest(
    kennung,
    targets.flatMap((typ) => [...(world.byTyp.get(typ)?.keys() ?? [])]),
  );
  if (near !== undefined) return `Meinten Sie „${near}“?`;
  const other = [...world.byTyp].find(([, entries]) => entries.has(kennung))?.[0];
  const folders = targets.map((typ) => `${world.types.get(typ)?.plural ?? typ}/`).join(" oder ");
  const otherTitle = other === undefined ? undefined : world.types.get(other)?.title;
  if (otherTitle)
    return `„${kennung}“ ist ein Eintrag vom Typ ${otherTitle}; hier gehört die Kennung eines Eintrags aus ${folders} hin.`;
  return `Verwenden Sie den Namen eines Ordners aus ${folders} oder legen Sie den Eintrag an.`;
}
