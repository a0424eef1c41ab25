import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { collator } from "../text/collator.ts";
import { requestsOf } from "./open-requests.ts";
import { parteiOf, type Partei } from "./partei.ts";

/** What a Verwaltung seeks and offers in one Sachgebiet. */
export interface Zelle {
  readonly suche: readonly Item<"gesuch">[];
  readonly biete: readonly Item<"gesuch">[];
}

/** Verwaltungen against Sachgebiete; only those that occur, both in German order. */
export interface Matrix {
  readonly sachgebiete: readonly Item<"sachgebiet">[];
  readonly zeilen: readonly {
    readonly verwaltung: Item<"verwaltung">;
    /** In the order of the Sachgebiete; undefined where there is nothing. */
    readonly zellen: readonly (Zelle | undefined)[];
  }[];
}

/** Who seeks and who offers, in parts of so many Verwaltungen; each part has the Sachgebiete of its own rows. */
export const requestMatrices = oncePer((site: Site): readonly Matrix[] => {
  const parties = requestsOf(site).offen.flatMap((gesuch) => parteiOf(gesuch, site) ?? []);
  const rows = [...Map.groupBy(parties, ({ verwaltung }) => verwaltung)].toSorted(([a], [b]) => byTitle(a, b));
  return Array.from({ length: Math.ceil(rows.length / perPart) }, (_, i) =>
    matrixOf(rows.slice(i * perPart, (i + 1) * perPart)),
  );
});

const perPart = 20;

function matrixOf(rows: readonly (readonly [Item<"verwaltung">, readonly Partei[]])[]): Matrix {
  const sachgebiete = [...new Set(rows.flatMap(([, own]) => own.map(({ sachgebiet }) => sachgebiet)))].toSorted(
    byTitle,
  );
  const zeilen = rows.map(([verwaltung, own]) => ({
    verwaltung,
    zellen: sachgebiete.map((one) => cellOf(own.filter(({ sachgebiet }) => sachgebiet === one))),
  }));
  return { sachgebiete, zeilen };
}

function cellOf(parties: readonly Partei[]): Zelle | undefined {
  if (parties.length === 0) return undefined;
  const of = (richtung: "suche" | "biete") =>
    parties.map(({ gesuch }) => gesuch).filter(({ data }) => data.richtung === richtung);
  return { suche: of("suche"), biete: of("biete") };
}

function byTitle(a: Item, b: Item): number {
  return collator.compare(a.data.titel, b.data.titel) || (a.path < b.path ? -1 : 1);
}
