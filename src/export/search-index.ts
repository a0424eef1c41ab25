import { close, createIndex, type PagefindIndex } from "pagefind";
import type { OutputFile } from "../model/page.ts";
import type { IndexDocument } from "../search/index-documents.ts";

/** Pagefind's own search pages; ours uses none of them. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Builds the Pagefind index of documents, in their order; files lie below `/pagefind/`. Throws when it is aborted. */
export async function searchIndex(
  documents: Iterable<IndexDocument> | AsyncIterable<IndexDocument>,
  signal?: AbortSignal,
): Promise<OutputFile[]> {
  const { index } = succeed(
    await createIndex({ forceLanguage: "de", writePlayground: false, excludeSelectors: [".kz", "[aria-hidden]"] }),
  );
  if (!index) throw new Error("Pagefind made no index");
  try {
    for await (const document of documents) {
      signal?.throwIfAborted();
      succeed(await add(index, document));
    }
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

function add(index: PagefindIndex, document: IndexDocument): Promise<{ errors: string[] }> {
  if ("content" in document) return index.addHTMLFile(document);
  const { url, text, meta, filters } = document;
  const lists = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
  return index.addCustomRecord({ url, content: text, language: "de", meta: { ...meta }, filters: lists });
}

/** Pagefind reports errors instead of throwing. */
function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join("; ")}`);
  return answer;
}
