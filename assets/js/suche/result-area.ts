import { html } from "../../../src/html.ts";
import type { FilterName, SearchState } from "../../../src/search/search-state.ts";
import type { Answer } from "./answer.ts";
import { chosenFilters, orderLink } from "./chosen-filters.ts";
import { filterForm } from "./filter-form.ts";
import { fragment } from "./fragment.ts";
import { hitList } from "./hit-list.ts";
import { noHits } from "./no-hits.ts";
import { otherSpelling } from "./other-spelling.ts";
import { statusText } from "./words.ts";

export interface ResultAreaProps {
  /** The lists that lead to every entry without searching. */
  readonly ways: Element | null;
  /** Where a Gesuch is filed. */
  readonly gesuch: string;
  readonly choose: (name: FilterName, value: string, chosen: boolean) => void;
  /** Called with the query of a link that narrows or orders. */
  readonly follow: (query: string) => void;
  readonly grown: (count: number) => void;
}

/** Everything under the search field: filters, number of hits, hits. */
export interface ResultArea {
  readonly element: HTMLElement;
  show(state: SearchState, answer: Answer, count: number, current: () => boolean): Promise<void>;
}

/** Makes the area; it stays in the page and is only filled anew. */
export function resultArea(props: ResultAreaProps): ResultArea {
  const { ways, choose, follow, grown } = props;
  const made = fragment(
    html`<div class="zeile ergebnis"><section class="satz" aria-labelledby="treffer"><h2 id="treffer" class="vh">Treffer</h2><div class="wahlen"></div><p class="leise"><span role="status" tabindex="-1"></span> <span class="ordnung"></span></p><div class="meinten" aria-live="polite"></div><div class="gefunden"></div><div class="leer stapel" hidden><div class="rat stapel"></div></div></section></div>`,
  );
  const element = made.querySelector<HTMLElement>(".ergebnis")!;
  const section = element.querySelector("section")!;
  const status = section.querySelector<HTMLElement>("[role=status]")!;
  const nothing = section.querySelector<HTMLElement>(".leer")!;
  const found = section.querySelector<HTMLElement>(".gefunden")!;
  const filters = filterForm(choose);
  const list = hitList(grown);
  element.prepend(filters.element);
  found.append(list.element);
  if (ways) nothing.append(ways.cloneNode(true));

  section.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='?']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(link.search);
    // The link goes with what it stood for; the next thing to hear is how many are left.
    status.focus();
  });

  return {
    element,
    show: async (state, answer, count, current) => {
      const { q, hits, counts, unknown } = answer;
      const total = hits?.length ?? 0;
      await list.show(hits ?? [], q, count, current);
      if (!current()) return;
      section.querySelector(".wahlen")!.replaceChildren(fragment(chosenFilters(state)));
      section.querySelector(".ordnung")!.replaceChildren(total > 1 && state.q !== "" ? fragment(orderLink(state)) : "");
      found.hidden = total === 0;
      nothing.hidden = total > 0;
      section.querySelector(".meinten")!.replaceChildren(fragment(otherSpelling(state, answer)));
      const help = (names: readonly string[]): void =>
        nothing
          .querySelector(".rat")!
          .replaceChildren(fragment(noHits(state, hits !== undefined, names, props.gesuch)));
      help([]);
      // What the filters need is fetched when the hits can be read.
      await filters.update(state, counts);
      const { Sachgebiet = {} } = hits && total === 0 ? await counts() : {};
      if (!current()) return;
      if (total === 0) help(Object.keys(Sachgebiet));
      status.textContent = hits ? statusText({ ...state, q }, total, unknown) : "";
    },
  };
}
