import { html } from "../../../src/html.ts";
import { fehltIn } from "../../../src/search/schreibung/fehlt-in.ts";
import { vorschlag, type LoadWoerter } from "../../../src/search/schreibung/vorschlag.ts";
import { formatSearch, type SearchState } from "../../../src/search/search-state.ts";
import { fragment } from "./fragment.ts";

/** Fills `place`, a live region, with „Meinten Sie …“ for words that `shown`, the text of the hits, does not have. */
export async function meintenSie(
  place: Element,
  load: LoadWoerter,
  state: SearchState,
  shown: string,
  current: () => boolean,
): Promise<void> {
  place.replaceChildren();
  // Without its words the search stays as good as it was.
  const q = await vorschlag(state.q, load, fehltIn(shown)).catch(() => undefined);
  if (q === undefined || !current()) return;
  place.replaceChildren(fragment(html`<p>Meinten Sie <a href="${formatSearch({ ...state, q })}">„${q}“</a>?</p>`));
}
