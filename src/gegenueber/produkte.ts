import type { Item, Site } from "../model/site.ts";
import type { Verwaltung } from "../model/types.generated.ts";
import { oncePer } from "../once-per.ts";
import { collator } from "../text/collator.ts";
import { slug } from "../text/slug.ts";
import { commonSpelling } from "./common-spelling.ts";
import { nameKey } from "./name-key.ts";

/** A product under all its spellings, with everybody who runs it. */
export interface Produkt {
  /** As most write it. */
  readonly name: string;
  /** Part of its address. */
  readonly adresse: string;
  /** By title of the Verwaltung, then of the Sachgebiet. */
  readonly einsaetze: readonly Einsatz[];
  /** Those who run it, each once, by title. */
  readonly verwaltungen: readonly Item<"verwaltung">[];
}

/** A Verwaltung runs a product in a Sachgebiet. */
export interface Einsatz {
  readonly verwaltung: Item<"verwaltung">;
  /** Undefined when this audience may not see it. */
  readonly sachgebiet: Item<"sachgebiet"> | undefined;
  readonly angabe: Angabe;
}

type Angabe = NonNullable<Verwaltung["fachverfahren"]>[number];

/** All products of the hub by name. */
export function produkteOf(site: Site): readonly Produkt[] {
  return known(site).all;
}

/** The product with this name, however it is spelt. */
export function produktOf(name: string, site: Site): Produkt | undefined {
  return known(site).byKey.get(nameKey(name));
}

interface Produkte {
  readonly all: readonly Produkt[];
  readonly byKey: ReadonlyMap<string, Produkt>;
}

const known = oncePer((site: Site): Produkte => {
  const byKey = Map.groupBy(einsaetzeOf(site), ({ angabe }) => nameKey(angabe.produkt));
  const named = [...byKey].map(([key, einsaetze]) => ({
    key,
    name: commonSpelling(einsaetze.map(({ angabe }) => angabe.produkt)),
    einsaetze,
    verwaltungen: [...new Set(einsaetze.map(({ verwaltung }) => verwaltung))],
  }));
  const sorted = named.toSorted((a, b) => collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1));
  const taken = new Map<string, number>();
  const all = sorted.map((one) => ({ ...one, adresse: free(slug(one.name) || "produkt", taken) }));
  return { all, byKey: new Map(all.map((one) => [one.key, one])) };
});

/** „C“ and „C++“ have one slug; the second gets a number that no name ends in after two hyphens. */
function free(wanted: string, taken: Map<string, number>): string {
  const before = taken.get(wanted) ?? 0;
  taken.set(wanted, before + 1);
  return before === 0 ? wanted : `${wanted}--${before + 1}`;
}

function einsaetzeOf(site: Site): readonly Einsatz[] {
  const all = site.all("verwaltung").flatMap((verwaltung) =>
    (verwaltung.data.fachverfahren ?? []).map((angabe) => ({
      verwaltung,
      sachgebiet: site.find("sachgebiet", angabe.sachgebiet),
      angabe,
    })),
  );
  const title = (item: Item | undefined): string => item?.data.titel ?? "";
  return all.toSorted(
    (a, b) =>
      collator.compare(title(a.verwaltung), title(b.verwaltung)) ||
      collator.compare(title(a.sachgebiet), title(b.sachgebiet)),
  );
}
