import { close, createIndex } from "pagefind";
import { html, raw } from "../html.ts";
import type { OutputFile, Page, SearchDocument } from "../model/page.ts";

/** Builds the Pagefind index of all pages that carry a search document; files lie below `/pagefind/`. */
export async function searchIndex(pages: readonly Page[], url: (path: string) => string): Promise<OutputFile[]> {
  // The index depends on the order of pages; sorted, two builds give the same bytes.
  const found = pages.filter((page) => page.search).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { index } = succeed(await createIndex({ forceLanguage: "de", writePlayground: false }));
  if (!index) throw new Error("Pagefind made no index");
  try {
    for (const page of found) succeed(await index.addHTMLFile({ url: url(page.path), content: documentHtml(page.search!) }));
    const { files } = succeed(await index.getFiles());
    return files.map((file) => ({ path: `/pagefind/${file.path}`, content: file.content })).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** The document Pagefind reads; filters stand in elements so that no value can break out of an attribute. */
function documentHtml(document: SearchDocument): string {
  const marks = (attribute: string, values: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(values).flatMap(([name, list]) => list.map((value) => html`<span ${raw(attribute)}="${name}">${value}</span>`));
  const single = (values: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
  return html`<!doctype html>
<html lang="de"><head><title>${document.title}</title></head><body data-pagefind-body>
<h1 data-pagefind-meta="title">${document.title}</h1>
${raw(document.content)}
<div data-pagefind-ignore>${marks("data-pagefind-filter", document.filters)}${marks("data-pagefind-sort", single(document.sort))}${marks("data-pagefind-meta", single(document.meta))}</div>
</body></html>`.toString();
}

/** Pagefind reports errors instead of throwing. */
function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join("; ")}`);
  return answer;
}
