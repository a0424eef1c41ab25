import { html } from "../../../src/html.ts";
import { filterNames, type FilterName, type SearchState } from "../../../src/search/search-state.ts";
import { collator } from "../../../src/text/collator.ts";
import { filterGroup } from "./filter-group.ts";
import { fragment } from "./fragment.ts";
import type { FilterCounts } from "./pagefind.ts";

/** All filters. */
export interface FilterForm {
  readonly element: HTMLElement;
  update(state: SearchState, counts: FilterCounts): void;
}

/** Makes the filters of all values there are. */
export function filterForm(
  all: FilterCounts,
  choose: (name: FilterName, value: string, chosen: boolean) => void,
): FilterForm {
  const groups = filterNames.map((name) => ({
    name,
    ...filterGroup(name, inOrder(name, all[name] ?? {}), (value, chosen) => choose(name, value, chosen)),
  }));
  const made = fragment(
    html`<section class="rand facetten filter" aria-labelledby="eingrenzen"><a class="vorbei" href="#treffer">Zu den Treffern</a><h2 id="eingrenzen">Eingrenzen</h2><details class="klappe"><summary>Auswahl zeigen</summary><div class="gruppen"></div></details></section>`,
  );
  made.querySelector(".gruppen")!.append(...groups.map(({ element }) => element));
  openWhenWide(made.querySelector("details")!);
  return {
    element: made.querySelector("section")!,
    update: (state, counts) => {
      for (const group of groups) group.update(state.filters[group.name], counts[group.name] ?? {});
    },
  };
}

/** Years newest first, everything else by how often it occurs. */
function inOrder(name: FilterName, counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts)
    .toSorted(([a, x], [b, y]) => (name === "Jahr" ? Number(b) - Number(a) : y - x || collator.compare(a, b)))
    .map(([value]) => value);
}

/** Beside the hits the filters stand open; above them, on a narrow screen, they would push the hits away. */
function openWhenWide(details: HTMLDetailsElement): void {
  const wide = matchMedia("(min-width: 44rem)");
  const set = (): void => {
    details.open = wide.matches;
  };
  wide.addEventListener("change", set);
  set();
}
