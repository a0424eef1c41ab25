import { formatSearch, parseSearch, withValue, type SearchState } from "../../../src/search/search-state.ts";
import { find } from "./find.ts";
import { portion } from "./hit-list.ts";
import { loadPagefind } from "./pagefind.ts";
import { resultArea } from "./result-area.ts";
import { tabTitle, totalText } from "./words.ts";

/** Milliseconds without a key after which a search begins. */
const pause = 200;

/** Makes the search page search. Its state is the address, so that every search has a link; `root` is the page's part. */
export async function searchPage(root: HTMLElement): Promise<void> {
  const form = root.querySelector<HTMLFormElement>("form.suchfeld")!;
  const input = form.querySelector<HTMLInputElement>("input")!;
  const heading = root.querySelector("h1")!;
  const [plainHeading, plainTitle] = [heading.textContent, document.title];
  let turn = 0;
  let timer = 0;

  document.documentElement.classList.add("skript-an");
  const typed = input.value;
  if (typed === "") input.value = parseSearch(location.search).q;
  const pagefind = await loadPagefind(root.dataset["pagefind"]!);
  const area = resultArea({
    all: await pagefind.filters(),
    ways: root.querySelector(".suchwege"),
    choose: (name, value, chosen) => go(withValue(now(), name, value, chosen), "pushState"),
    follow: (query) => go(parseSearch(query), "pushState"),
    grown: (count) => history.replaceState({ count }, ""),
  });
  root.append(area.element);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(now(), "replaceState");
  });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => go(now(), "replaceState"), pause);
  });
  addEventListener("popstate", () => {
    input.value = parseSearch(location.search).q;
    refresh();
  });
  if (typed === "") await show();
  else go(now(), "replaceState");

  /** The address, with what stands in the field. */
  function now(): SearchState {
    return { ...parseSearch(location.search), q: input.value.trim() };
  }
  function go(state: SearchState, how: "pushState" | "replaceState"): void {
    clearTimeout(timer);
    history[how](null, "", location.pathname + formatSearch(state));
    refresh();
  }
  function refresh(): void {
    show().catch(searchFailed);
  }
  async function show(): Promise<void> {
    const mine = ++turn;
    const state = parseSearch(location.search);
    const current = (): boolean => mine === turn;
    const found = await find(pagefind, state);
    const { count = portion } = (history.state ?? {}) as { count?: number };
    await area.show(state, found, count, current);
    if (!current()) return;
    heading.textContent = found.hits ? totalText(state, found.hits.length) : plainHeading;
    document.title = tabTitle(state, found.hits?.length, plainTitle);
  }
}

/** Says that there is no search and shows the way without it again. */
export function searchFailed(reason: unknown): void {
  console.warn("Die Suche ließ sich nicht laden.", reason);
  document.documentElement.classList.remove("skript-an");
  document.querySelector(".ergebnis")?.remove();
  const said = document.getElementById("ohne-grund");
  if (!said) return;
  said.role = "alert";
  said.textContent = "Die Suche ließ sich nicht laden. Versuchen Sie es später noch einmal.";
}
