import { filterNames, type FilterName, type SearchState } from "../../../src/search/search-state.ts";
import type { AllValues } from "./catalogue.ts";
import type { FilterCounts, PagefindHit } from "./pagefind.ts";

type Filters = SearchState["filters"];

/** The hits that the filters leave; `own` names a filter that is passed over. */
export function narrow(
  hits: readonly PagefindHit[],
  filters: Filters,
  values: AllValues,
  own?: FilterName,
): readonly PagefindHit[] {
  const chosen = filterNames.filter((name) => name !== own && filters[name].length > 0);
  return hits.filter(({ id }) =>
    chosen.every((name) => filters[name].some((value) => values[name].get(value)?.has(id))),
  );
}

/** How many hits each value would leave; counts of a filter do not depend on its own values, since they add up. */
export function countsOf(hits: readonly PagefindHit[], filters: Filters, values: AllValues): FilterCounts {
  const counts = filterNames.map((name) => {
    const others = new Set(narrow(hits, filters, values, name).map(({ id }) => id));
    const counted = [...values[name]].map(([value, ids]) => [value, common(ids, others)] as const);
    return [name, Object.fromEntries(counted)] as const;
  });
  return Object.fromEntries(counts);
}

function common(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const id of some) if (others.has(id)) count++;
  return count;
}
