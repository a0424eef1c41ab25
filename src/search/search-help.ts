import type { OutputFile, WrittenPage } from "../model/page.ts";
import { schreibungFiles } from "./schreibung/schreibung-files.ts";
import { werteFiles } from "./werte/werte-files.ts";

/** What the search page fetches besides Pagefind: the values of filters, and words that may be suggested. */
export function searchHelp(pages: readonly WrittenPage[]): readonly OutputFile[] {
  return [...werteFiles(pages), ...schreibungFiles(pages)];
}
