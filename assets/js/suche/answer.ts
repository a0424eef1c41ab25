import { vorschlag, type LoadWoerter } from "../../../src/search/schreibung/vorschlag.ts";
import type { SearchState } from "../../../src/search/search-state.ts";
import { find, type Found } from "./find.ts";
import type { Pagefind } from "./pagefind.ts";

/** What the page shows for a search. */
export interface Answer extends Found {
  /** The words whose hits these are: those typed, or those that were clearly meant. */
  readonly q: string;
  /** Words that may be meant instead. */
  readonly perhaps?: string;
}

/** Searches, and does it with the right spelling at once when a word was misspelt and only one other can be meant. */
export async function answer(pagefind: Pagefind, load: LoadWoerter, state: SearchState): Promise<Answer> {
  const { q } = state;
  const typed = { ...(await find(pagefind, state)), q };
  const isDoubtful = (word: string): boolean => typed.unknown.some((unknown) => unknown.includes(word));
  // Without its words the search stays as good as it was.
  const other = await vorschlag(q, load, isDoubtful).catch(() => undefined);
  if (!other) return typed;
  // A compound that is found by its parts is more likely meant than another word that looks like it.
  if (other.clear && !state.asTyped && typed.missing.length > 0) {
    const meant = await find(pagefind, { ...state, q: other.q });
    if (meant.hits && meant.hits.length > 0) return { ...meant, q: other.q };
  }
  return { ...typed, perhaps: other.q };
}
