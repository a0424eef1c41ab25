import type { Item } from "../../model/site.ts";
import type { Prozess } from "../../model/types.generated.ts";
import { collator } from "../../text/collator.ts";

/** Which Verwaltung takes part in which Prozess. */
export interface Matrix {
  /** Those that take part in at least one of the processes, by title. */
  readonly verwaltungen: readonly Item[];
  readonly zeilen: readonly Zeile[];
}

export interface Zeile {
  readonly prozess: Item<"prozess">;
  /** In the order of the Verwaltungen; undefined where one does not take part. */
  readonly zellen: readonly (Teilnahme | undefined)[];
}

export interface Teilnahme {
  /** How far it is there: what its variant says, else as far as all are together. */
  readonly stufe: Prozess["stufe"];
  /** How this Verwaltung does it, where it does it its own way. */
  readonly variante?: Variante;
}

type Variante = NonNullable<Prozess["varianten"]>[number];

/** The matrix of these processes: a Verwaltung takes part when the process names it, or a variant of it does. */
export function matrixOf(prozesse: readonly Item<"prozess">[]): Matrix {
  const rows = prozesse.map((prozess) => ({ prozess, parties: partiesOf(prozess) }));
  const verwaltungen = [...new Set(rows.flatMap(({ parties }) => [...parties.keys()]))].toSorted(
    (a, b) => collator.compare(a.data.titel, b.data.titel) || (a.kennung < b.kennung ? -1 : 1),
  );
  const zeilen = rows.map(({ prozess, parties }) => ({ prozess, zellen: verwaltungen.map((one) => parties.get(one)) }));
  return { verwaltungen, zeilen };
}

/** Who takes part in a process, each with how far it is there. */
export function partiesOf({ data, outgoing }: Item<"prozess">): ReadonlyMap<Item, Teilnahme> {
  const named = outgoing
    .filter(({ to, field }) => to.typ === "verwaltung" && (field === "verwaltungen" || field === "varianten"))
    .map(({ to }) => to);
  return new Map(
    named.map((to) => {
      const variante = data.varianten?.find(({ verwaltung }) => verwaltung === to.kennung);
      return [to, { stufe: variante?.stufe ?? data.stufe, ...(variante ? { variante } : {}) }];
    }),
  );
}
