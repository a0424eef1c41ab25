/** Filter names of the search, in their order on the page; its address uses them in lower case. */
export const filterNames = ["Typ", "Sachgebiet", "Thema", "Verwaltung", "Land", "Status", "Jahr", "Hub"] as const;
export type FilterName = (typeof filterNames)[number];

/** What the search page shows, as its address says it. */
export interface SearchState {
  /** What was typed, without blanks around it. */
  readonly q: string;
  /** Chosen values; of one filter any may match, all filters must. */
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
  readonly sort: "naehe" | "datum";
  /** True when the words are searched as typed, also when they look misspelt. */
  readonly asTyped: boolean;
}

/** Reads the query of a search page's address; what it does not know is passed over. */
export function parseSearch(query: string): SearchState {
  const params = new URLSearchParams(query);
  const values = (name: FilterName): string[] => [
    ...new Set(params.getAll(name.toLowerCase()).filter((value) => value !== "")),
  ];
  return {
    q: (params.get("q") ?? "").trim(),
    filters: Object.fromEntries(filterNames.map((name) => [name, values(name)])) as Record<FilterName, string[]>,
    sort: params.get("sort") === "datum" ? "datum" : "naehe",
    asTyped: params.get("genau") === "ja",
  };
}

/** The query for a search, with its question mark, or nothing: `?q=Kasse&typ=Bericht`. */
export function formatSearch({ q, filters, sort, asTyped }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== "") params.set("q", q);
  for (const name of filterNames) for (const value of filters[name]) params.append(name.toLowerCase(), value);
  if (sort === "datum") params.set("sort", sort);
  if (asTyped) params.set("genau", "ja");
  const query = params.toString();
  return query === "" ? "" : `?${query}`;
}

/** The search with one value of a filter chosen, or no longer chosen. */
export function withValue(state: SearchState, name: FilterName, value: string, chosen: boolean): SearchState {
  const others = state.filters[name].filter((other) => other !== value);
  return { ...state, filters: { ...state.filters, [name]: chosen ? [...others, value] : others } };
}

/** True when the search is narrowed by a filter. */
export function isNarrowed({ filters }: SearchState): boolean {
  return filterNames.some((name) => filters[name].length > 0);
}
