import { html, raw } from "../html.ts";
import type { WrittenPage, SearchDocument } from "../model/page.ts";
import { inIndexOrder, type FoundPage } from "./index-order.ts";

/** A document as Pagefind reads it: a page of ours, or what is known of an entry of another hub, which has no page here. */
export type IndexDocument = { readonly url: string } & (
  | { readonly content: string }
  | {
      readonly text: string;
      readonly meta: Readonly<Record<string, string>>;
      readonly filters: Readonly<Record<string, readonly string[]>>;
    }
);

/** Documents of all pages that carry one, newest first; each is made when it is asked for. */
export function indexDocuments(
  pages: readonly WrittenPage[],
  url: (path: string) => string,
): IteratorObject<IndexDocument> {
  return Iterator.from(inIndexOrder(pages)).map((page) => indexDocument(page, url));
}

/** The document of one page. */
export function indexDocument({ path, search }: FoundPage, url: (path: string) => string): IndexDocument {
  return search.elsewhere ? recordOf(search, search.elsewhere) : { url: url(path), content: documentHtml(search) };
}

/** Plain text and data: nothing another hub sent is ever read as HTML. */
function recordOf(
  { title, meta, filters, also }: SearchDocument,
  { url, text }: NonNullable<SearchDocument["elsewhere"]>,
): IndexDocument {
  const named = Object.entries(filters).filter(([, values]) => values.length > 0);
  return { url, text, meta: { title, ...meta, ...filled(also ?? {}) }, filters: Object.fromEntries(named) };
}

/** The document Pagefind reads; filters stand in elements so that no value can break out of an attribute. */
function documentHtml({ title, content, filters, meta, also }: SearchDocument): string {
  const marks = (attribute: string, values: Readonly<Record<string, string | readonly string[]>>) =>
    Object.entries(values).flatMap(([name, value]) =>
      [value].flat().map((one) => html`<span ${raw(attribute)}="${name}">${one}</span>`),
    );
  // Pagefind joins the words of neighbouring cells when no blank stands between their tags.
  return html`<!doctype html>
<html lang="de"><head><title>${title}</title></head><body data-pagefind-body>
<div data-pagefind-ignore>${marks("data-pagefind-filter", filters)}${marks("data-pagefind-meta", { title, ...meta, ...filled(also ?? {}) })}</div>
${raw(content.replaceAll("><", "> <"))}
</body></html>`.toString();
}

function filled(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
}
