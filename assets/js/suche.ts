import { searchPage } from "./suche/search-page.ts";

const root = document.getElementById("suche");
if (root) searchPage(root);
