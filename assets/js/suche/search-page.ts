import { formatSearch, parseSearch, withValue, type SearchState } from "../../../src/search/search-state.ts";
import { answer } from "./answer.ts";
import { firstHits } from "./hit-list.ts";
import type { LoadWoerter } from "../../../src/search/schreibung/vorschlag.ts";
import type { Pagefind } from "./pagefind.ts";
import { resultArea, type ResultArea } from "./result-area.ts";
import { tabTitle, totalText } from "./words.ts";

/** Milliseconds without a key after which a search begins. */
const pause = 80;

/** Where the search page gets what it searches. */
export interface SearchSource {
  readonly pagefind: () => Promise<Pagefind>;
  readonly woerter: LoadWoerter;
}

/** Makes the search page search. Its state is the address, so that every search has a link; `root` is the page's part. */
export function searchPage(root: HTMLElement, { pagefind: loadPagefind, woerter }: SearchSource): void {
  const form = root.querySelector<HTMLFormElement>("form.suchfeld")!;
  const input = form.querySelector<HTMLInputElement>("input")!;
  const heading = root.querySelector("h1")!;
  const [plainHeading, plainTitle] = [heading.textContent, document.title];
  const listeners = new AbortController();
  const { signal } = listeners;
  let shown: string | undefined;
  let turn = 0;
  let timer = 0;

  document.documentElement.classList.add("skript-an");
  // Words typed before this script ran count more than those of the address.
  if (input.value === "") input.value = parseSearch(location.search).q;
  const ready = load();
  // The field answers at once; what is typed while the index loads is searched when it is there.
  form.addEventListener("submit", searchNow, { signal });
  input.addEventListener("input", searchSoon, { signal });
  addEventListener("popstate", takeAddress, { signal });
  go(now(), "replaceState");

  async function load(): Promise<{ pagefind: Pagefind; area: ResultArea }> {
    const pagefind = await loadPagefind();
    const area = resultArea({
      ways: root.querySelector(".suchwege"),
      choose: (name, value, chosen) => go(withValue(now(), name, value, chosen), "pushState"),
      gesuch: root.dataset["gesuch"]!,
      follow: (query) => {
        const state = parseSearch(query);
        input.value = state.q;
        go(state, "pushState");
      },
      grown: (count) => history.replaceState({ count }, ""),
    });
    root.append(area.element);
    return { pagefind, area };
  }
  /** The address, with what stands in the field. */
  function now(): SearchState {
    const [there, q] = [parseSearch(location.search), input.value.trim()];
    return { ...there, q, asTyped: there.asTyped && q === there.q };
  }
  function go(state: SearchState, how: "pushState" | "replaceState"): void {
    clearTimeout(timer);
    const query = formatSearch(state);
    if (query !== location.search) history[how](null, "", location.pathname + query);
    show().catch(fail);
  }
  function searchNow(event: Event): void {
    event.preventDefault();
    go(now(), "replaceState");
  }
  function searchSoon(): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => go(now(), "replaceState"), pause);
  }
  function takeAddress(): void {
    // A jump inside the page is a step in the history too.
    if (location.search === shown) return;
    input.value = parseSearch(location.search).q;
    show().catch(fail);
  }
  async function show(): Promise<void> {
    const mine = ++turn;
    const current = (): boolean => mine === turn;
    const state = parseSearch((shown = location.search));
    const { pagefind, area } = await ready;
    if (!current()) return;
    const found = await answer(pagefind, woerter, state);
    const { count = firstHits } = (history.state ?? {}) as { count?: number };
    await area.show(state, found, count, current);
    if (!current()) return;
    const said = { ...state, q: found.q };
    heading.textContent = found.hits ? totalText(said, found.hits.length) : plainHeading;
    document.title = tabTitle(said, found.hits?.length, plainTitle);
  }
  /** Says that there is no search and shows the way without it again; the form now loads the page anew. */
  function fail(reason: unknown): void {
    console.warn("Die Suche ließ sich nicht laden.", reason);
    listeners.abort();
    document.documentElement.classList.remove("skript-an");
    root.querySelector(".ergebnis")?.remove();
    const said = root.querySelector("#ohne-grund")!;
    said.setAttribute("role", "alert");
    said.textContent = "Die Suche ließ sich nicht laden. Versuchen Sie es später noch einmal.";
  }
}
