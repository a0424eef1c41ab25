import type { Item, Site } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import type { View } from "../view.ts";

/** What a page says instead of the content of a withdrawn entry. */
export const withdrawal = "Dieser Eintrag wurde zurückgezogen.";

/** Title of an entry's page, unique in the site: two entries of one name differ by kind, and then by kennung. */
export function pageTitle(item: Item, view: View): string {
  const title = kindTitle(item);
  return isShared(title, view) ? title.replace(/\)$/, ` ${item.kennung})`) : title;
}

/** Description of an entry's page, unique too: entries with the same Kurzfassung put their title before it. */
export function pageDescription(item: Item, view: View): string {
  const text = summary(item);
  return isShared(text, view) ? `${pageTitle(item, view)}: ${text}` : text;
}

function kindTitle({ data, type }: Item): string {
  return `${data.titel} (${type.title})`;
}

function summary({ data }: Item): string {
  return data.zurueckgezogen ? withdrawal : data.kurzfassung;
}

function isShared(text: string, { site }: View): boolean {
  return sharedIn(site)(text);
}

/** Asked for one text at a time, so that in a preview a new title does not concern the pages of all others. */
const sharedIn = oncePer((site: Site) => {
  const asked = new Map<string, { readonly text: string }>();
  const answer = oncePer(({ text }: { readonly text: string }) => ({
    shared: (textCounts(site).get(text) ?? 0) > 1,
  }));
  return (text: string): boolean => {
    const question = asked.get(text) ?? { text };
    asked.set(text, question);
    return answer(question).shared;
  };
});

/** How many entries have each title with kind and each summary. */
const textCounts = oncePer(({ items }: Site): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of items.flatMap((item) => [kindTitle(item), summary(item)]))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
});
