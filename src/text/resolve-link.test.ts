import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { resolveLink } from "./resolve-link.ts";

const site = smallSite(
  [
    entry("thema", "a", { status: "laeuft" }),
    entry("thema", "neu", { frueher: ["alt"] }),
    entry("partner", "p", { frueher: ["nur-partner"] }),
  ],
  {
    address: { origin: "https://hub.example", base: "/kd/" },
  },
);
const resolve = (href: string): string | null => resolveLink(href, site.find("thema", "a")!, site);

test("a link to an entry gets the base path and keeps anchor and file", () => {
  assert.equal(resolve("/themen/neu"), "/kd/themen/neu/");
  assert.equal(resolve("/themen/neu/#zahlen"), "/kd/themen/neu/#zahlen");
  assert.equal(resolve("/partner/p/plan.pdf"), "/kd/partner/p/plan.pdf");
});

test("a link to an entry that nobody may see is none, also to its files and with a query (safe)", () => {
  for (const href of ["/themen/geheim/", "/themen/geheim#a", "/themen/geheim/zahlen.csv", "/themen/geheim/?x"])
    assert.equal(resolve(href), null, href);
});

test("a former kennung leads to where the entry is now, but only within its type", () => {
  assert.equal(resolve("/themen/alt/#zahlen"), "/kd/themen/neu/#zahlen");
  assert.equal(resolve("/themen/nur-partner/"), null);
});

test("own files, anchors, lists and addresses outside are resolved as they are", () => {
  assert.equal(resolve("plan.pdf"), "/kd/themen/a/plan.pdf");
  assert.equal(resolve("#zahlen"), "#zahlen");
  assert.equal(resolve("/themen/nach/status/laeuft/"), "/kd/themen/nach/status/laeuft/");
  assert.equal(resolve("/themen/?x"), "/kd/themen/?x");
  assert.equal(resolve("/suche/"), "/kd/suche/");
  for (const href of ["https://a.example/", "mailto:a@b.example"]) assert.equal(resolve(href), href);
});

test("a link to a list that this audience does not have is none: its address may name a hidden entry (safe)", () => {
  for (const href of ["/themen/nach/verwaltung/geheim/", "/themen/nach/status/verworfen", "/anderswo/"])
    assert.equal(resolve(href), null, href);
});
