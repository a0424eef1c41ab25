import assert from "node:assert/strict";
import { test } from "node:test";
import type { Anfrage, Urteil } from "./anfragen.ts";
import { bewerte, ndcg, recall, reciprocalRank, type Ergebnis } from "./masse.ts";

const urteile = new Map<string, Urteil>([
  ["a", 2],
  ["b", 1],
  ["c", 1],
]);
const letters = (text: string): string[] => text.split("");
const near = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 0.00001, `${actual} is not ${expected}`);

test("nDCG is 1 for the best order and what a pocket calculator says for others", () => {
  assert.equal(ndcg(["a", "b", "c"], urteile), 1);
  assert.equal(ndcg(["a", "c", "b", "x"], urteile), 1);
  // (0 + 2 ÷ 1.58496 + 1 ÷ 2) ÷ (2 + 1 ÷ 1.58496 + 1 ÷ 2) = 1.76186 ÷ 3.13093
  near(ndcg(["x", "a", "b"], urteile), 0.56273);
  // (1 + 1 ÷ 1.58496 + 2 ÷ 2) ÷ 3.13093 = 2.63093 ÷ 3.13093
  near(ndcg(["b", "c", "a"], urteile), 0.8403);
  assert.equal(ndcg([], urteile), 0);
});

test("nDCG and recall look at ten hits", () => {
  const late = [...letters("0123456789"), "a"];
  assert.equal(ndcg(late, urteile), 0);
  assert.equal(recall(late, urteile), 0);
  // 2 ÷ log2(11) = 0.57813, of 3.13093
  near(ndcg(late.slice(1), urteile), 0.18465);
  near(recall(late.slice(1), urteile), 1 / 3);
});

test("a hit shown twice counts once", () => {
  // (2 + 0 + 1 ÷ 2) ÷ 3.13093
  near(ndcg(["a", "a", "b"], urteile), 0.79849);
  near(recall(["a", "a", "a"], urteile), 1 / 3);
});

test("recall of more than ten relevant entries is a share of ten", () => {
  const many = new Map(letters("abcdefghijkl").map((one): [string, Urteil] => [one, 1]));
  assert.equal(recall(letters("abcdefghij"), many), 1);
  assert.equal(recall(letters("abcdevwxyz"), many), 0.5);
  assert.equal(ndcg(letters("cdefghijkl"), many), 1);
});

test("the reciprocal rank is that of the first relevant hit, however weak", () => {
  assert.equal(reciprocalRank(["a"], urteile), 1);
  assert.equal(reciprocalRank(["x", "y", "z", "b", "a"], urteile), 0.25);
  assert.equal(reciprocalRank(["x"], urteile), 0);
});

const query = (id: string, klasse: string, judged: Anfrage["urteile"]): Anfrage => ({
  id,
  klasse,
  haelfte: "entwicklung",
  anfrage: id,
  urteile: judged,
});
const anfragen = [query("1", "wort", urteile), query("2", "wort", urteile), query("3", "nichts", new Map())];
const bewertet = (third: Ergebnis) =>
  bewerte(
    anfragen,
    new Map([
      ["1", { treffer: ["a", "b", "c"] }],
      ["2", { treffer: ["x", "a"] }],
      ["3", third],
    ]),
  );

test("the table has a line per class and one over all queries that have an answer", () => {
  const [wort, nichts, alle] = bewertet({ treffer: [] });
  assert.deepEqual([wort?.klasse, wort?.anzahl, wort?.mrr, wort?.still], ["wort", 2, 0.75, undefined]);
  near(wort?.recall, 2 / 3);
  // (1 + 1.26186 ÷ 3.13093) ÷ 2
  near(wort?.ndcg, 0.70152);
  assert.deepEqual(nichts, {
    klasse: "nichts",
    anzahl: 1,
    ndcg: undefined,
    recall: undefined,
    mrr: undefined,
    still: 1,
  });
  assert.deepEqual({ ...alle, klasse: "wort", anzahl: 2, still: undefined }, wort);
  assert.deepEqual([alle?.klasse, alle?.anzahl, alle?.still], ["alle", 3, 1]);
});

test("a search that shows something where nothing is passes only when it says so", () => {
  assert.equal(bewertet({ treffer: ["a"] })[1]?.still, 0);
  assert.equal(bewertet({ treffer: ["a"], gekennzeichnet: true })[1]?.still, 1);
});

test("a query that was not run is no zero but a fault", () => {
  assert.throws(() => bewerte(anfragen, new Map()), /no result for query 1/);
});
