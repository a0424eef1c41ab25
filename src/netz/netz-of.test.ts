import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Entry } from "../model/entry.ts";
import { countByType } from "./count-by-type.ts";
import { netzOf } from "./netz-of.ts";
import { strengthOf } from "./ties.ts";

const towns = ["a", "b", "c", "d", "e"].map((kennung) => entry("verwaltung", kennung, { art: "stadt", land: "NW" }));
const partner = entry("partner", "p", { art: "firma" });

const netz = (...entries: readonly Entry[]) => netzOf(smallSite([...towns, partner, ...entries]));
const thema = (kennung: string, verwaltungen: string[]) => entry("thema", kennung, { status: "laeuft", verwaltungen });
const verbund = (kennung: string, mitglieder: string[], own = {}) =>
  entry("verbund", kennung, { art: "netzwerk", mitglieder, ...own });

/** Lines by their entry, with the kennungen of their stops. */
function lines({ nets }: ReturnType<typeof netz>): Record<string, string> {
  const all = nets.flatMap((net) => net.lines);
  return Object.fromEntries(all.map(({ item, stops }) => [item.kennung, stops.map(({ kennung }) => kennung).join("")]));
}

test("what parties of one line do together adds to that line and draws no other", () => {
  const found = netz(verbund("v", ["a", "b", "c"]), thema("t", ["a", "b"]), thema("u", ["b", "c"]));
  assert.deepEqual(lines(found), { v: "abc" });
  assert.equal(countByType(found.nets[0]!.lines[0]!.entries), "2\u00a0Themen, 1\u00a0Verbund");
});

test("what reaches beyond a line draws one from its first stop there, and both make one net", () => {
  const found = netz(verbund("v", ["a", "b", "c"]), thema("t", ["b", "c", "d"]));
  assert.deepEqual(lines(found), { v: "abc", t: "bd" });
  assert.equal(found.nets.length, 1);
  assert.deepEqual(
    found.alone.map(({ kennung }) => kennung),
    ["e"],
  );
});

test("a Vorlage taken over ties its author with each who took it, and draws a line only for who has no other", () => {
  const vorlage = entry("vorlage", "w", {
    art: "satzung",
    verwaltungen: ["a"],
    uebernahmen: [
      { verwaltung: "c", status: "uebernommen" },
      { verwaltung: "e", status: "uebernommen" },
    ],
  } as never);
  const found = netz(verbund("v", ["a", "b"]), verbund("x", ["c", "d"]), vorlage);
  assert.deepEqual(lines(found), { v: "ab", x: "cd", w: "ae" });
  const [a, c, e] = ["a", "c", "e"].map((kennung) =>
    found.ties.flatMap((tie) => [tie.a, tie.b]).find((one) => one.kennung === kennung)!,
  );
  assert.ok(found.tieOf(a!, c!));
  assert.equal(found.tieOf(c!, e!), undefined);
});

test("a tie is strong from four joint undertakings; membership and company of a Partner make a loose one", () => {
  const three = ["t1", "t2", "t3"].map((kennung) => thema(kennung, ["a", "b"]));
  const strength = (...entries: readonly Entry[]) => strengthOf(netz(...entries).ties[0]);
  assert.equal(strength(verbund("v", ["a", "b"])), "lose");
  assert.equal(strength(verbund("v", ["a", "b"]), three[0]!), "einfach");
  assert.equal(strength(verbund("v", ["a", "b"]), ...three), "einfach");
  assert.equal(strength(...three, thema("t4", ["a", "b"])), "stark");
  assert.equal(
    strength(entry("projekt", "j", { status: "laeuft", beteiligte: [{ verwaltung: "a" }, { partner: "p" }] })),
    "lose",
  );
});

test("the oldest net comes first, whoever is in it", () => {
  const order = (...entries: readonly Entry[]) => netz(...entries).nets.map(({ lines: own }) => own[0]!.item.kennung);
  const young = verbund("a", ["a", "b"], { seit: "2024" });
  assert.deepEqual(order(young, verbund("z", ["c", "d"], { seit: "2019" })), ["z", "a"]);
  assert.deepEqual(order(young, verbund("z", ["c", "d"])), ["a", "z"]);
});

test("an entry to which everybody was invited ties nobody", () => {
  const many = Array.from({ length: 17 }, (_, i) => entry("verwaltung", `m${i}`, { art: "stadt", land: "NW" }));
  const kennungen = many.map(({ kennung }) => kennung);
  assert.equal(netz(...many, thema("t", kennungen)).ties.length, 0);
  assert.equal(netz(...many, verbund("v", kennungen)).ties.length, (17 * 16) / 2);
});
