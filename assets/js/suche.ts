import { loadPagefind } from "./suche/pagefind.ts";
import { loadWoerter } from "./suche/load-woerter.ts";
import { searchPage } from "./suche/search-page.ts";

const root = document.getElementById("suche");
if (root)
  searchPage(root, {
    pagefind: () => loadPagefind(root.dataset["pagefind"]!),
    woerter: loadWoerter(root.dataset["woerter"]!),
  });
