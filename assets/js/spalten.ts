import { chooseColumns } from "./spalten/choose-columns.ts";

for (const table of document.querySelectorAll<HTMLTableElement>("table[data-spalten]")) chooseColumns(table);
