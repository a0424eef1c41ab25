import { ohneTreffer, type Anfrage, type Urteil } from "./anfragen.ts";

/** What a search showed for a query, best first, as `typ/kennung`. */
export interface Ergebnis {
  readonly treffer: readonly string[];
  /** True when the search said that these are no hits for what was typed („Meinten Sie“, „ähnlich“). */
  readonly gekennzeichnet?: boolean;
}

/** Means over the queries of a class; what a class has no query for is undefined. */
export interface Zeile {
  readonly klasse: string;
  readonly anzahl: number;
  readonly ndcg: number | undefined;
  readonly recall: number | undefined;
  readonly mrr: number | undefined;
  /** Share of the queries without an answer that showed nothing, or marked what they showed. */
  readonly still: number | undefined;
}

type Urteile = ReadonlyMap<string, Urteil>;

/** Hits a clerk looks at: the first page. */
const depth = 10;

/**
 * Normalised discounted cumulated gain of the first ten hits, 0 to 1: the sum of grade / log2(rank + 1), divided by that
 * of the best possible order. Järvelin and Kekäläinen, ACM TOIS 20(4), 2002, with the discount of trec_eval's `ndcg_cut`.
 * A hit shown twice gains once.
 */
export function ndcg(treffer: readonly string[], urteile: Urteile): number {
  const gains = treffer.map((one, i) => (treffer.indexOf(one) === i ? (urteile.get(one) ?? 0) : 0));
  return cumulated(gains) / cumulated([...urteile.values()].toSorted((a, b) => b - a));
}

function cumulated(gains: readonly number[]): number {
  return gains.slice(0, depth).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}

/**
 * Share of the relevant entries (grade ≥ 1) among the first ten hits, 0 to 1. With more than ten relevant entries it is
 * a share of ten, as a page of ten cannot hold more: capped recall of the BEIR benchmark (Thakur et al., 2021).
 */
export function recall(treffer: readonly string[], urteile: Urteile): number {
  const shown = new Set(treffer.slice(0, depth));
  return [...urteile.keys()].filter((one) => shown.has(one)).length / Math.min(depth, urteile.size);
}

/** 1 / rank of the first relevant hit (grade ≥ 1), 0 without one. Its mean is MRR; Voorhees, TREC-8, 1999. */
export function reciprocalRank(treffer: readonly string[], urteile: Urteile): number {
  const first = treffer.findIndex((one) => urteile.has(one));
  return first === -1 ? 0 : 1 / (first + 1);
}

/** A line per class, in the order of the queries, and one over all of them; throws when a query was not run. */
export function bewerte(anfragen: readonly Anfrage[], ergebnisse: ReadonlyMap<string, Ergebnis>): Zeile[] {
  const classes = Map.groupBy(anfragen, ({ klasse }) => klasse);
  return [...classes, ["alle", anfragen] as const].map(([klasse, queries]) => zeile(klasse, queries, ergebnisse));
}

function zeile(klasse: string, queries: readonly Anfrage[], ergebnisse: ReadonlyMap<string, Ergebnis>): Zeile {
  const shown = queries.map((query) => {
    const ergebnis = ergebnisse.get(query.id);
    if (!ergebnis) throw new Error(`no result for query ${query.id}`);
    return { ...ergebnis, ...query };
  });
  const answered = shown.filter((one) => one.klasse !== ohneTreffer);
  const empty = shown.filter((one) => one.klasse === ohneTreffer);
  const over = (measure: (treffer: readonly string[], urteile: Urteile) => number): number | undefined =>
    mean(answered.map(({ treffer, urteile }) => measure(treffer, urteile)));
  return {
    klasse,
    anzahl: queries.length,
    ndcg: over(ndcg),
    recall: over(recall),
    mrr: over(reciprocalRank),
    still: mean(empty.map(({ treffer, gekennzeichnet }) => (treffer.length === 0 || gekennzeichnet ? 1 : 0))),
  };
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
