// The search page of a copy, opened from a folder: its data came as a script before this one.
import type { SearchData } from "../../src/archive/search-data.ts";
import { searchPage } from "../js/suche/search-page.ts";
import { copiedIndex } from "./copied-index.ts";

const { suchdaten } = globalThis as unknown as { suchdaten: SearchData };
const root = document.getElementById("suche");
if (root)
  searchPage(root, {
    pagefind: () => Promise.resolve(copiedIndex(suchdaten)),
    woerter: (name) => Promise.resolve(suchdaten.woerter[name] ?? []),
  });
