import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSearch } from "../../../src/search/search-state.ts";
import { answer } from "./answer.ts";
import type { Pagefind, PagefindHit } from "./pagefind.ts";

const hit: PagefindHit = { id: "kasse", score: 1, data: () => Promise.reject(new Error("kasse")) };
/** Knows the words of one entry; everything else is nowhere. */
const knows = (...words: string[]): Pagefind => ({
  werte: () => Promise.resolve({}),
  search: (query) => {
    const found = query === null || words.includes(query.replaceAll('"', "").toLowerCase());
    return Promise.resolve({ results: found ? [hit] : [] });
  },
});
const load = (name: string): Promise<string[]> => {
  const files: Record<string, string[]> = {
    verzeichnis: ["4", "0"],
    "4": ["Kassenarchivierung"],
    "0": ["Haltung", "Haftung"],
  };
  return Promise.resolve(files[name] ?? []);
};
const said = async (query: string, pagefind = knows("kassenarchivierung", "haltung", "haftung")) => {
  const { q, perhaps, hits } = await answer(pagefind, load, parseSearch(query));
  return { q, perhaps, found: hits?.length };
};

test("what can only be meant is shown at once", async () => {
  assert.deepEqual(await said("?q=Kasenarchivirung"), { q: "Kassenarchivierung", perhaps: undefined, found: 1 });
});

test("words that are to be searched as typed are, and what may be meant is told", async () => {
  assert.deepEqual(await said("?q=Kasenarchivirung&genau=ja"), {
    q: "Kasenarchivirung",
    perhaps: "Kassenarchivierung",
    found: 0,
  });
});

test("when two words may be meant none is taken for the other", async () => {
  assert.deepEqual(await said("?q=Hautung"), { q: "Hautung", perhaps: "Haltung", found: 0 });
});

test("a word that is known is never changed, and one whose right spelling finds nothing stays", async () => {
  assert.deepEqual(await said("?q=Kasenarchivirung", knows("kasenarchivirung")), {
    q: "Kasenarchivirung",
    perhaps: undefined,
    found: 1,
  });
  assert.equal((await said("?q=Kasenarchivirung", knows())).q, "Kasenarchivirung");
});
