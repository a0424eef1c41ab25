import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Item } from "./site.ts";

const names = (items: readonly Item[]): string[] => items.map(({ kennung }) => kennung);
const edges = ({ outgoing }: Item): string[] =>
  outgoing.map(({ to, field, title }) => `${to.typ}/${to.kennung} ${field} ${title}`);

test("a reference is seen from both ends, under the title of its outermost field", () => {
  const site = smallSite([
    entry("bericht", "b", { treffen: [{ datum: "2025-12-03", gastgeber: "haarbach" }], datum: "2025-12-04" }),
    entry("verwaltung", "haarbach"),
  ]);
  const [bericht, haarbach] = [site.find("bericht", "b")!, site.find("verwaltung", "haarbach")!];
  assert.deepEqual(edges(bericht), ["verwaltung/haarbach treffen Treffen"]);
  assert.equal(haarbach.incoming.length, 1);
  assert.equal(haarbach.incoming[0], bericht.outgoing[0]);
  assert.equal(haarbach.incoming[0]?.from, bericht);
});

test("links in a text are references without a field", () => {
  const site = smallSite([
    entry("thema", "a", {}, "[B](/themen/b/) und [nochmals](/themen/b/#zahlen)"),
    entry("thema", "b"),
  ]);
  assert.deepEqual(edges(site.find("thema", "a")!), ["thema/b null Text"]);
});

test("one field names another entry once, two fields name it twice, and nobody names himself", () => {
  const site = smallSite([
    entry("thema", "a", { themen: ["a", "b", "b"], verwaltungen: ["b"] }, "[ich](/themen/a/) [B](/themen/b/)"),
    entry("thema", "b"),
    entry("verwaltung", "b"),
  ]);
  assert.deepEqual(edges(site.find("thema", "a")!).toSorted(), [
    "thema/b null Text",
    "thema/b themen Themen",
    "verwaltung/b verwaltungen Verwaltungen",
  ]);
});

test("a reference to an entry that nobody may see is left out", () => {
  const site = smallSite([entry("thema", "a", { themen: ["geheim"] }, "[x](/themen/geheim/)")]);
  assert.deepEqual(edges(site.find("thema", "a")!), []);
  assert.equal(site.find("thema", "geheim"), undefined);
  assert.equal(site.find("thema", undefined), undefined);
});

test("the site and its items are frozen", () => {
  const site = smallSite([entry("thema", "a", { themen: ["b"] }), entry("thema", "b")]);
  const item = site.find("thema", "a")! as unknown as { path: string; outgoing: unknown[]; incoming: unknown[] };
  assert.throws(() => (item.path = "/"), TypeError);
  assert.throws(() => item.outgoing.push(1), TypeError);
  assert.throws(() => item.incoming.push(1), TypeError);
  assert.throws(() => (site.all("thema") as unknown[]).push(1), TypeError);
  assert.throws(() => ((site as { audience: string }).audience = "vorschau"), TypeError);
});

test("lists without a date are in German order: Ä next to A, numbers by value", () => {
  const titles = ["Zebra", "Ärger", "Apfel", "ähnlich", "Amt 10", "Amt 9", "über"];
  const site = smallSite(titles.map((titel, i) => entry("sachgebiet", `s${i}`, { titel })));
  assert.deepEqual(
    site.all("sachgebiet").map(({ data }) => data.titel),
    ["ähnlich", "Amt 9", "Amt 10", "Apfel", "Ärger", "über", "Zebra"],
  );
});

test("lists with a date are newest first; entries without a date come last, equal ones by title", () => {
  const dated = (kennung: string, stand?: string) => entry("thema", kennung, stand === undefined ? {} : { stand });
  const themen = smallSite([
    dated("ohne"),
    dated("b", "2025-01-02"),
    dated("neu", "2026-01-01"),
    dated("a", "2025-01-02"),
  ]);
  assert.deepEqual(names(themen.all("thema")), ["neu", "a", "b", "ohne"]);
});

test("of things to come the next one is first, today still counts, and what is over comes after, latest first", () => {
  const days = {
    naechstes: "2026-07-01",
    heute: "2026-06-01T09:00:00+02:00",
    spaeter: "2026-08-01",
    gestern: "2026-05-31",
    lange: "2025-01-01",
  };
  const site = smallSite(Object.entries(days).map(([kennung, beginn]) => entry("termin", kennung, { beginn })));
  assert.deepEqual(names(site.all("termin")), ["heute", "naechstes", "spaeter", "gestern", "lange"]);
});

test("a withdrawn entry is in no list but keeps its page and its references", () => {
  const site = smallSite([
    entry("thema", "weg", { zurueckgezogen: { datum: "2026-01-01", grund: "x" } }),
    entry("thema", "a", { themen: ["weg"] }),
  ]);
  assert.deepEqual(names(site.all("thema")), ["a"]);
  assert.deepEqual(names(site.items), ["a", "weg"]);
  assert.deepEqual(edges(site.find("thema", "a")!), ["thema/weg themen Themen"]);
});

test("items carry the base path in their URL and not in their path", () => {
  const site = smallSite([entry("thema", "a")], { address: { origin: "https://hub.example", base: "/kd/" } });
  const item = site.find("thema", "a")!;
  assert.deepEqual(
    [item.path, item.url, site.absolute(item.path)],
    ["/themen/a/", "/kd/themen/a/", "https://hub.example/kd/themen/a/"],
  );
});
