import { html } from "../../../src/html.ts";
import { filterNames, type FilterName, type SearchState } from "../../../src/search/search-state.ts";
import { collator } from "../../../src/text/collator.ts";
import { filterGroup } from "./filter-group.ts";
import { fragment } from "./fragment.ts";
import type { FilterCounts } from "./pagefind.ts";

/** All filters. */
export interface FilterForm {
  readonly element: HTMLElement;
  /** Counts the values anew, when the filters are open or are opened. */
  update(state: SearchState, counts: () => Promise<FilterCounts>): Promise<void>;
}

/** Makes the filters; their values are there from the first update on. */
export function filterForm(choose: (name: FilterName, value: string, chosen: boolean) => void): FilterForm {
  const made = fragment(
    html`<section class="rand facetten filter" aria-labelledby="eingrenzen"><a class="vorbei" href="#treffer">Zu den Treffern</a><h2 id="eingrenzen">Eingrenzen</h2><details class="klappe"><summary>Auswahl zeigen</summary><div class="gruppen"></div></details></section>`,
  );
  const place = made.querySelector(".gruppen")!;
  let groups: ReturnType<typeof groupsOf> | undefined;
  const groupsOf = (all: FilterCounts) =>
    filterNames.map((name) => {
      const values = inOrder(name, all[name] ?? {});
      const group = filterGroup(name, values, (value, chosen) => choose(name, value, chosen));
      place.append(group.element);
      return { name, ...group };
    });
  const details = made.querySelector("details")!;
  let turn = 0;
  let fill = async (): Promise<void> => {};
  details.addEventListener("toggle", () => void (details.open && fill()));
  openWhenWide(details);
  return {
    element: made.querySelector("section")!,
    update: async (state, counts) => {
      const mine = ++turn;
      fill = async () => {
        const counted = await counts();
        if (mine !== turn) return;
        groups ??= groupsOf(counted);
        for (const group of groups) group.update(state.filters[group.name], counted[group.name] ?? {});
      };
      // What folded filters need is not fetched.
      if (details.open) await fill();
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
