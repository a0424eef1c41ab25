import { close, createIndex } from "pagefind";
import type { OutputFile } from "../model/page.ts";
import type { IndexDocument } from "../search/index-documents.ts";

/** Pagefind's own search pages; ours uses none of them. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** Builds the Pagefind index of documents, in their order; files lie below `/pagefind/`. */
export async function searchIndex(documents: Iterable<IndexDocument>): Promise<OutputFile[]> {
  const { index } = succeed(
    await createIndex({ forceLanguage: "de", writePlayground: false, excludeSelectors: [".kz", "[aria-hidden]"] }),
  );
  if (!index) throw new Error("Pagefind made no index");
  try {
    for (const { url, content } of documents) succeed(await index.addHTMLFile({ url, content }));
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

/** Pagefind reports errors instead of throwing. */
function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join("; ")}`);
  return answer;
}
