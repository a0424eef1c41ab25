import assert from "node:assert/strict";
import { test } from "node:test";
import { findWord } from "./find-word.ts";
import type { Pagefind, PagefindHit } from "./pagefind.ts";

/** Searches like Pagefind: by beginnings, an unknown word by its longest known beginning, in quotes as it stands. */
function standIn(entries: Readonly<Record<string, readonly string[]>>): Pick<Pagefind, "search"> {
  const vocabulary = [...new Set(Object.values(entries).flat())];
  const matched = (word: string): string[] => {
    const extended = vocabulary.filter((one) => one.startsWith(word));
    const shorter = vocabulary.filter((one) => word.startsWith(one)).toSorted((a, b) => b.length - a.length);
    return extended.length > 0 ? extended : shorter.slice(0, 1);
  };
  return {
    search: async (query) => {
      const word = (query ?? "").toLowerCase();
      const wanted = word.startsWith('"') ? [word.slice(1, -1)] : matched(word);
      const found = Object.entries(entries).filter(([, words]) => wanted.some((one) => words.includes(one)));
      const results = found.map(([id]): PagefindHit => ({ id, score: 10, data: () => Promise.reject(new Error(id)) }));
      return { results, filters: {} };
    },
  };
}

const entries = {
  kasse: ["kasse", "archivierung"],
  gewerbe: ["gewerbe", "x"],
  wehr: ["feuerwehr", "kosten", "kassenwart"],
  nur: ["kasse"],
};
const find = async (word: string) => {
  const { hits, itself } = await findWord(standIn(entries) as Pagefind, word);
  return { ids: [...hits.keys()], itself };
};

test("a word is found by its beginning", async () => {
  assert.deepEqual(await find("Archiv"), { ids: ["kasse"], itself: true });
});

test("an entry with the word itself goes before one with a word that only begins so", async () => {
  const { hits } = await findWord(
    standIn({ akte: ["register"], ablage: ["registratur"], x: ["regi"] }) as Pagefind,
    "Regist",
  );
  assert.equal(hits.size, 2);
  const own = await findWord(standIn({ akte: ["akte"], plan: ["aktenplan"] }) as Pagefind, "Akte");
  assert.ok(own.hits.get("akte")!.score > own.hits.get("plan")!.score);
});

test("what Pagefind finds only by shortening a word is no hit", async () => {
  assert.deepEqual(await find("xyzabc"), { ids: [], itself: false });
});

test("a compound that stands nowhere leads to the entries with all its parts, and is told apart", async () => {
  assert.deepEqual(await find("Feuerwehrkosten"), { ids: ["wehr"], itself: false });
  assert.deepEqual(await find("Feuerwehrarchivierung"), { ids: [], itself: false });
});

test("of an office, only what it is for counts", async () => {
  assert.deepEqual(await find("Gewerbeamt"), { ids: ["gewerbe"], itself: false });
  assert.deepEqual(await find("Feuerwehr-Abteilung"), { ids: ["wehr"], itself: false });
});
