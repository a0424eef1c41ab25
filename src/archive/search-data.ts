import MiniSearch, { type AsPlainObject } from "minisearch";
import type { OutputFile, WrittenPage } from "../model/page.ts";
import { inIndexOrder } from "../search/index-order.ts";
import { schreibungFiles } from "../search/schreibung/schreibung-files.ts";
import { woerterFolder } from "../search/schreibung/woerter.ts";
import { filterNames, type FilterName } from "../search/search-state.ts";
import { werteFiles } from "../search/werte/werte-files.ts";
import { wertePath } from "../search/werte/werte-path.ts";
import { searchScripts } from "./copy.ts";
import { fileOf } from "./file-of.ts";
import { searchOptions } from "./search-options.ts";
import { searchText } from "./search-text.ts";

/** A found entry: what a hit shows. */
export interface CopiedEntry {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

/** All that the search of a copy knows; entries are named by their place. */
export interface SearchData {
  readonly eintraege: readonly CopiedEntry[];
  readonly werte: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
  readonly woerter: Readonly<Record<string, readonly string[]>>;
  readonly verzeichnis: AsPlainObject;
}

/** What a hit shows of the meta fields. */
const shown = ["kurzfassung", "typ", "datum", "status", "hub", "geholt"];

/** The data of the search as a script: a page that lies in a folder may run one, but fetch nothing. */
export function searchDataFile(pages: readonly WrittenPage[]): OutputFile {
  const found = inIndexOrder(pages);
  const index = new MiniSearch(searchOptions);
  index.addAll(
    found.map(({ search: { title, content, meta, also } }, id) => ({
      id,
      title,
      text: searchText(content),
      ...meta,
      ...also,
    })),
  );
  const data: SearchData = {
    eintraege: found.map(({ path, search: { title, meta, filters } }) => ({
      // Entries of other hubs are found by their whole address.
      url: path.startsWith("/") ? `../${fileOf(path)}` : path,
      meta: { title, ...Object.fromEntries(Object.entries(meta).filter(([name]) => shown.includes(name))) },
      filters: Object.fromEntries(
        Object.entries(filters).filter(([name]) => name === "Sachgebiet" || name === "Status"),
      ),
    })),
    werte: valuesOf(werteFiles(pages)),
    woerter: wordsOf(schreibungFiles(pages)),
    verzeichnis: index.toJSON(),
  };
  return { path: searchScripts[0], content: `self.suchdaten=${JSON.stringify(data)};\n` };
}

function valuesOf(files: readonly OutputFile[]): SearchData["werte"] {
  const named = new Map(filterNames.map((name) => [`/pagefind/${wertePath(name)}`, name]));
  return Object.fromEntries(files.map((file) => [named.get(file.path)!, parsed(file)])) as SearchData["werte"];
}

function wordsOf(files: readonly OutputFile[]): SearchData["woerter"] {
  const name = ({ path }: OutputFile): string => path.slice(woerterFolder.length).replace(/\.json$/u, "");
  return Object.fromEntries(files.map((file) => [name(file), parsed(file)])) as SearchData["woerter"];
}

function parsed(file: OutputFile): unknown {
  return "content" in file && typeof file.content === "string" ? JSON.parse(file.content) : undefined;
}
