import { close, createIndex } from "pagefind";
import { html, raw } from "../html.ts";
import type { OutputFile, Page, SearchDocument } from "../model/page.ts";
import { inIndexOrder } from "../search/index-order.ts";

/** Pagefind's own search pages; ours uses none of them. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Builds the Pagefind index of all pages that carry a search document, newest first; files lie below `/pagefind/`. */
export async function searchIndex(pages: readonly Page[], url: (path: string) => string): Promise<OutputFile[]> {
  const { index } = succeed(
    await createIndex({ forceLanguage: "de", writePlayground: false, excludeSelectors: [".kz", "[aria-hidden]"] }),
  );
  if (!index) throw new Error("Pagefind made no index");
  try {
    for (const { path, search } of inIndexOrder(pages))
      succeed(await index.addHTMLFile({ url: url(path), content: documentHtml(search) }));
    const { files } = succeed(await index.getFiles());
    return files
      .filter((file) => !unused.test(file.path))
      .map((file) => ({ path: `/pagefind/${file.path}`, content: file.content }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
    await close();
  }
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
<div data-pagefind-ignore>${marks("data-pagefind-filter", filters)}${marks("data-pagefind-meta", { title, ...meta, ...filled(also?.() ?? {}) })}</div>
${raw(content.replaceAll("><", "> <"))}
</body></html>`.toString();
}

function filled(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
}

/** Pagefind reports errors instead of throwing. */
function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join("; ")}`);
  return answer;
}
