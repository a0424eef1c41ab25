import { labelOf } from "../model/field.ts";
import type { Item } from "../model/site.ts";
import { dateText } from "../text/dates.ts";
import { figureText } from "../text/figure-text.ts";
import type { Block } from "./block.ts";
import { table } from "./make-block.ts";

/** What was agreed at the meetings of a Bericht, as a table; none where nothing was. */
export function measuresTable({ data: { massnahmen = [] }, type }: Item<"bericht">): Block[] {
  if (massnahmen.length === 0) return [];
  const field = type.fields["massnahmen"]?.items?.properties?.["status"];
  const rows = massnahmen.map(({ was, zustaendig, faellig, faellig_wortlaut, status, ergebnis, kennzahl }) => [
    kennzahl ? `${was} (${kennzahl.bezeichnung}: ${figureText(kennzahl)})` : was,
    zustaendig,
    [faellig === undefined ? undefined : dateText(faellig).text, faellig_wortlaut].filter(Boolean).join(", "),
    [status === undefined ? undefined : labelOf(field, status), ergebnis].filter(Boolean).join(": "),
  ]);
  return [table(["Was", "Zuständig", "Fällig", "Stand"], rows)];
}
