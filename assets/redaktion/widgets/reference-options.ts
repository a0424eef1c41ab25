import { collator } from "../../../src/text/collator.ts";
import type { Content } from "../../../src/model/content.ts";
import type { ContentType } from "../../../src/model/content-type.ts";
import { textAt } from "../../../src/model/value-at.ts";

/** An entry that may be chosen; `text` is unlike that of all others. */
export interface ReferenceOption {
  readonly kennung: string;
  readonly text: string;
}

/** The entries of some types by title, in German order; equal titles are told apart by their kennung. */
export function referenceOptions(content: Content, types: readonly ContentType[]): readonly ReferenceOption[] {
  const titles = new Map(types.map(({ typ, title }) => [typ as string, title]));
  const named = content.entries
    .filter(({ typ }) => titles.has(typ))
    .map(({ typ, kennung, data }) => {
      const title = textAt(data, "titel") ?? kennung;
      return { kennung, text: types.length > 1 ? `${title} (${titles.get(typ)})` : title };
    });
  const count = new Map<string, number>();
  for (const { text } of named) count.set(text, (count.get(text) ?? 0) + 1);
  return named
    .map(({ kennung, text }) => ({ kennung, text: count.get(text) === 1 ? text : `${text} – ${kennung}` }))
    .toSorted((a, b) => collator.compare(a.text, b.text));
}
