import type { Entry } from "../../model/entry.ts";
import { reservedKennungen } from "../../read/names.ts";
import { formerKennungen } from "../former-kennungen.ts";
import { nameOf } from "../name-of.ts";
import { rule } from "../rule.ts";
import { listAt } from "../../model/value-at.ts";
import type { World } from "../world.ts";

/** Two things cannot stand at one address: a redirect from an old kennung would hide an entry or another redirect. */
export default rule({
  name: "kennung-kollision",
  severity: "fehler",
  specificity: 20,
  *checkEntry(entry, type, world) {
    for (const [i, value] of listAt(entry.data, "frueher").entries()) {
      const reason = typeof value === "string" ? collision(value, entry, world) : undefined;
      if (!reason) continue;
      const path = ["frueher", i];
      yield {
        path,
        message: `${nameOf(type.fields, path)}, „${String(value)}“, ${reason}.`,
        hint: "Löschen Sie ihn oder nennen Sie die Kennung, die der Eintrag wirklich früher hatte.",
      };
    }
  },
});

function collision(kennung: string, entry: Entry, world: World): string | undefined {
  if (kennung === entry.kennung) return "ist die heutige Kennung des Eintrags";
  if (world.byTyp.get(entry.typ)?.has(kennung)) return "ist die Kennung eines anderen Eintrags";
  const other = formerKennungen(world).get(`${entry.typ}/${kennung}`);
  if (other && other !== entry) return `steht auch als frühere Kennung bei „${other.kennung}“`;
  return reservedKennungen.has(kennung) ? "ist für Listenseiten vergeben" : undefined;
}
