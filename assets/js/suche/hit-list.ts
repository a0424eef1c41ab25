import { html } from "../../../src/html.ts";
import { fragment } from "./fragment.ts";
import { hit } from "./hit.ts";
import type { PagefindHit } from "./pagefind.ts";

/** Hits shown first: each costs its reader 1 to 4 KB, and few look further. */
export const firstHits = 10;

/** Hits that the button adds. */
const portion = 20;

/** The list of hits with its button for more. */
export interface HitList {
  readonly element: DocumentFragment;
  /** Shows the first `count` hits, unless `current` says meanwhile that another search was begun. */
  show(hits: readonly PagefindHit[], q: string, count: number, current: () => boolean): Promise<void>;
}

/** Makes the list; `grown` learns how many hits are shown once the reader asked for more. */
export function hitList(grown: (count: number) => void): HitList {
  const element = fragment(
    html`<ol class="treffer"></ol><p class="mehr nicht-druck" hidden><button class="knopf" type="button">Mehr anzeigen</button> <span class="leise"></span></p>`,
  );
  const list = element.querySelector("ol")!;
  const more = element.querySelector("p")!;
  let all: readonly PagefindHit[] = [];
  let words = "";

  const items = async (from: number, to: number): Promise<DocumentFragment> => {
    const entries = await Promise.all(all.slice(from, to).map((one) => one.data()));
    return fragment(html`${entries.map((entry) => hit(entry, words))}`);
  };
  const count = (): void => {
    const shown = list.children.length;
    more.hidden = shown >= all.length;
    more.querySelector("span")!.textContent = `${shown} von ${all.length} gezeigt`;
  };
  more.querySelector("button")!.addEventListener("click", async () => {
    const from = list.children.length;
    const asked = all;
    const next = await items(from, from + portion);
    if (asked !== all) return;
    list.append(next);
    count();
    grown(list.children.length);
    list.children[from]?.querySelector<HTMLElement>("h3 a")?.focus();
  });

  return {
    element,
    show: async (hits, q, shown, current) => {
      [all, words] = [hits, q];
      const first = await items(0, shown);
      if (!current()) return;
      list.replaceChildren(first);
      count();
    },
  };
}
