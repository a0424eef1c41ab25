import type { Item, Site } from "../model/site.ts";
import type { Kennzahl } from "../model/types.generated.ts";
import { oncePer } from "../once-per.ts";
import { collator } from "../text/collator.ts";
import { commonSpelling } from "./common-spelling.ts";
import { nameKey } from "./name-key.ts";

/** What several Verwaltungen count alike, with the newest value of each. */
export interface Kenngroesse {
  readonly bezeichnung: string;
  readonly einheit: string | undefined;
  readonly werte: ReadonlyMap<Item, Messung>;
  /** Every value, also older ones and those said twice, by Verwaltung. */
  readonly alle: readonly Messung[];
}

/** A figure of a Verwaltung and where it is told. */
export interface Messung {
  readonly verwaltung: Item<"verwaltung">;
  readonly angabe: Kennzahl;
  readonly aus: Item;
}

/** Figures that Verwaltungen tell of themselves, and Themen of them, by name and unit. */
export const kenngroessenOf = oncePer((site: Site): readonly Kenngroesse[] => {
  const byName = Map.groupBy(messungenOf(site), ({ angabe }) => nameKey(angabe.bezeichnung));
  return [...byName.values()]
    .flatMap(byUnit)
    .map((alle) => ({
      bezeichnung: commonSpelling(alle.map(({ angabe }) => angabe.bezeichnung)),
      einheit: commonSpelling(alle.flatMap(({ angabe }) => angabe.einheit ?? [])) || undefined,
      werte: new Map([...Map.groupBy(alle, ({ verwaltung }) => verwaltung)].map(([one, all]) => [one, newest(all)])),
      alle,
    }))
    .toSorted(
      (a, b) => collator.compare(a.bezeichnung, b.bezeichnung) || collator.compare(a.einheit ?? "", b.einheit ?? ""),
    );
});

/** Apples stay apart from pears; who leaves out the unit means the only one there is. */
function byUnit(all: readonly Messung[]): readonly (readonly Messung[])[] {
  const unit = ({ angabe }: Messung): string => (angabe.einheit === undefined ? "" : nameKey(angabe.einheit));
  const units = [...new Set(all.map(unit))].filter((one) => one !== "");
  return [...Map.groupBy(all, (one) => unit(one) || (units.length === 1 ? units[0]! : "")).values()];
}

/** The latest day wins, a value with a day before one without; of equals the one the Verwaltung tells itself. */
function newest(all: readonly Messung[]): Messung {
  return all.toSorted((a, b) => {
    const [x, y] = [a.angabe.stand ?? "", b.angabe.stand ?? ""];
    return x === y ? Number(a.aus.typ !== "verwaltung") - Number(b.aus.typ !== "verwaltung") : x < y ? 1 : -1;
  })[0]!;
}

function messungenOf(site: Site): readonly Messung[] {
  const own = site.all("verwaltung").flatMap((aus) => measured(aus, aus, site));
  const told = site.all("thema").flatMap((aus) => measured(aus, undefined, site));
  return [...own, ...told].toSorted((a, b) => collator.compare(a.verwaltung.data.titel, b.verwaltung.data.titel));
}

/** A figure that names no Verwaltung is of the one that tells it. */
function measured(
  aus: Item<"verwaltung"> | Item<"thema">,
  self: Item<"verwaltung"> | undefined,
  site: Site,
): readonly Messung[] {
  return (aus.data.kennzahlen ?? []).flatMap((angabe) => {
    const verwaltung = angabe.verwaltung === undefined ? self : site.find("verwaltung", angabe.verwaltung);
    return verwaltung ? [{ verwaltung, angabe, aus }] : [];
  });
}
