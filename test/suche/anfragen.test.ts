import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { haelften, readAnfragen, type Anfrage } from "./anfragen.ts";
import { checkAnfragen } from "./check-anfragen.ts";
import { findbar } from "./findbar.ts";
import { korpus } from "./korpus.ts";

const collection = haelften.flatMap((haelfte) => readAnfragen(haelfte));

test("the collection judges only what the public can find, in classes that stand in both halves", () => {
  const generated = korpus().map(({ typ, kennung }) => `${typ}/${kennung}`);
  assert.deepEqual(checkAnfragen(collection, new Set([...findbar(), ...generated])), []);
});

test("the collection is as large as issue 8 asks, over the demonstration content alone", () => {
  const generated = ({ urteile }: Anfrage): boolean => [...urteile.keys()].some((one) => one.includes("korpus-"));
  assert.ok(collection.filter((one) => !generated(one)).length >= 140);
  assert.ok(collection.filter(generated).length >= 30);
});

const good: Anfrage[] = [
  { id: "teil-01", klasse: "teil", haelfte: "entwicklung", anfrage: "A", urteile: new Map([["thema/a", 2]]) },
  { id: "teil-02", klasse: "teil", haelfte: "abschluss", anfrage: "B", urteile: new Map([["thema/a", 2]]) },
];
const known = new Set(["thema/a"]);
const withFirst = (changed: Partial<Anfrage>): string[] =>
  checkAnfragen([{ ...good[0]!, ...changed }, good[1]!], known);

test("faults of a collection are named", () => {
  assert.deepEqual(checkAnfragen(good, known), []);
  assert.deepEqual(withFirst({ urteile: new Map([["thema/b", 2]]) }), [
    "teil-01 judges thema/b, which nobody can find",
  ]);
  assert.deepEqual(withFirst({ urteile: new Map([["thema/a", 1]]) }), ["teil-01 has nothing graded 2"]);
  assert.deepEqual(withFirst({ id: "teil-03", anfrage: "B" }), ["anfrage B occurs twice"]);
  assert.deepEqual(withFirst({ id: "wort-01" }), ["wort-01 stands in class teil"]);
  assert.deepEqual(withFirst({ haelfte: "abschluss" }), [
    "teil-01 belongs to the other half",
    "class teil has 0 and 2 queries",
  ]);
  assert.deepEqual(checkAnfragen([...good, good[0]!], known).slice(0, 2), [
    "id teil-01 occurs twice",
    "anfrage A occurs twice",
  ]);
  assert.deepEqual(checkAnfragen([good[0]!], known), ["class teil has 1 and 0 queries"]);
});

test("a query that nothing answers has no judgement", () => {
  const nothing = good.map((one) => ({ ...one, id: one.id.replace("teil", "nichts"), klasse: "nichts" }));
  assert.equal(checkAnfragen(nothing, known).length, 2);
});

test("an empty class, an unknown key and an entry judged twice are refused", (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "anfragen-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const reading = (text: string) => (): Anfrage[] => {
    writeFileSync(path.join(dir, "entwicklung.yaml"), text);
    return readAnfragen("entwicklung", dir);
  };
  assert.throws(reading("teil: []\n"), /class teil is empty/);
  assert.throws(reading('teil:\n  - id: teil-01\n    anfrage: "A"\n    gesuch: thema/a\n'), /unknown key gesuch/);
  assert.throws(
    reading('teil:\n  - id: teil-01\n    anfrage: "A"\n    gesucht: thema/a\n    hilfreich: thema/a\n'),
    /teil-01: thema\/a is judged twice/,
  );
});
