import { transform } from "esbuild";
import type { OutputFile, WrittenPage } from "../model/page.ts";
import { indexDocuments, type IndexDocument } from "../search/index-documents.ts";
import { searchHelp } from "../search/search-help.ts";
import { searchIndex } from "./search-index.ts";

/**
 * Everything that the search page fetches: Pagefind with its index, the values of filters, words that may be suggested.
 * Throws when it is aborted.
 */
export async function searchFiles(
  pages: readonly WrittenPage[],
  url: (path: string) => string,
  signal?: AbortSignal,
): Promise<readonly OutputFile[]> {
  return [...(await pagefindFiles(indexDocuments(pages, url), signal)), ...searchHelp(pages)];
}

/** Pagefind with its index of these documents. */
export async function pagefindFiles(
  documents: Iterable<IndexDocument> | AsyncIterable<IndexDocument>,
  signal?: AbortSignal,
): Promise<readonly OutputFile[]> {
  return Promise.all((await searchIndex(documents, signal)).flatMap(slim));
}

/** Pagefind's library comes twice, for the page and for a worker, and not minified. */
function slim(file: OutputFile): Promise<OutputFile>[] {
  if (file.path === "/pagefind/pagefind-worker.js") return [];
  return [file.path === "/pagefind/pagefind.js" && "content" in file ? minified(file) : Promise.resolve(file)];
}

async function minified({ path, content }: { path: string; content: string | Uint8Array }): Promise<OutputFile> {
  const source = typeof content === "string" ? content : new TextDecoder().decode(content);
  const { code } = await transform(source, { minify: true, format: "esm", target: "es2022", charset: "utf8" });
  return { path, content: code };
}
