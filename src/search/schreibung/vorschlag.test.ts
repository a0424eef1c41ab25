import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../model/page.ts";
import { schreibungFiles } from "./schreibung-files.ts";
import { vorschlag } from "./vorschlag.ts";

const search = { filters: {}, day: "", meta: {}, also: {} };
const page: Page = {
  path: "/themen/kasse/",
  html: "",
  search: {
    ...search,
    title: "Kassenarchivierung",
    content: "<p>Vergabe, Gebühren und Stadt; Haftung, Haltung, Haltung</p>",
  },
};
const hidden: Page = { path: "/geheim/", html: "<h1>Strategierunde</h1>" };
const files = new Map(schreibungFiles([page, hidden]).map((file) => [file.path, file]));
const read: string[] = [];
const load = (name: string): Promise<string[]> => {
  read.push(name);
  const file = files.get(`/suche/woerter/${name}.json`);
  return Promise.resolve(JSON.parse(String(file && "content" in file ? file.content : "")) as string[]);
};

const said = async (query: string): Promise<string | undefined> => (await vorschlag(query, load))?.q;

test("misspelt words are put right, everything else stays as it was typed", async () => {
  assert.equal(await said("Kasenarchivirung"), "Kassenarchivierung");
  assert.equal(await said("„fergabe“  der Stadt, 2026"), "„Vergabe“  der Stadt, 2026");
  assert.equal(await said("Gebuehren"), "Gebühren");
});

test("a slip in the first letter is found in another file", async () => {
  assert.equal(await said("Lassenarchivierung"), "Kassenarchivierung");
});

test("of words equally near the more frequent one is meant", async () => {
  assert.equal(await said("Hautung"), "Haltung");
});

test("a suggestion is clear when no other word is nearly as near", async () => {
  assert.equal((await vorschlag("Kasenarchivirung", load))?.clear, true);
  assert.equal((await vorschlag("Hautung", load))?.clear, false);
});

test("known words, begun words and words like none give no suggestion", async () => {
  for (const query of ["Vergabe", "stadt", "Vergab", "Quastenflosser", "Amt", "§ 2b", ""])
    assert.equal(await said(query), undefined, query);
});

test("(safe) only what the search index holds is ever suggested", async () => {
  assert.equal(await said("Strategierunde"), undefined);
  assert.equal(await said("Strategirunde"), undefined);
  assert.doesNotMatch(JSON.stringify([...files.values()]), /Strategierunde/);
});

test("nothing is read for words that are not in doubt", async () => {
  read.length = 0;
  assert.equal(await vorschlag("Kasenarchivirung", load, () => false), undefined);
  assert.deepEqual(read, []);
});

test("the files do not depend on the order of pages", () => {
  assert.deepEqual(schreibungFiles([hidden, page]), [...files.values()]);
});
