import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas } from "../../test/small-site.ts";
import { check } from "../check/check.ts";
import { loadRules } from "../check/load-rules.ts";
import { rule } from "../check/rule.ts";
import type { Content } from "../model/content.ts";
import type { Entry } from "../model/entry.ts";
import { LiveWorld } from "./live-world.ts";

const rules = await loadRules();
const contentOf = (entries: readonly Entry[]): Content => ({
  entries,
  problems: [],
  hub: { data: {}, locate: () => ({ line: 1, column: 1 }) },
});

test("a world that goes along with edits leads to the problems that a new one does", () => {
  const thema = (sichtbarkeit: "intern" | "oeffentlich", body = "") => entry("thema", "kasse", { sichtbarkeit }, body);
  const other = entry(
    "bericht",
    "2026-01-01-b",
    { datum: "2026-01-01", themen: ["kasse"] },
    "[Kasse](/themen/kasse/#ende)",
  );
  const states = [
    [other, thema("oeffentlich", "## Ende")],
    [other, thema("oeffentlich", "## Anfang")],
    [other, thema("intern", "## Ende")],
    [other],
    [other, thema("oeffentlich", "## Ende"), entry("thema", "akten", { frueher: ["kasse"] })],
    [other, thema("oeffentlich", "## Ende"), entry("thema", "akten", { frueher: ["alt"] })],
  ].map(contentOf);
  const world = new LiveWorld(states[0]!, schemas);
  const counts = states.map((content) => {
    world.become(content);
    const problems = check(content, schemas, rules, world);
    assert.deepEqual(problems, check(content, schemas, rules));
    return problems.filter((problem) => /^(verweis|kennung)/.test(problem.rule)).length;
  });
  assert.deepEqual(counts, [0, 1, 1, 2, 1, 0]);
});

test("rules that only looked elsewhere are not asked again", () => {
  let asked = 0;
  const own = [
    rule({
      name: "probe",
      severity: "fehler",
      specificity: 1,
      checkEntry({ data }, _type, world) {
        asked++;
        world.byTyp.get("thema")?.get(data.titel);
        return [];
      },
    }),
  ];
  const [a, b] = [entry("thema", "a", { titel: "b" }), entry("thema", "b", { titel: "b" })];
  const world = new LiveWorld(contentOf([a, b]), schemas);
  check(contentOf([a, b]), schemas, own, world);
  assert.equal(asked, 2);
  world.become(contentOf([{ ...a, body: "neu" }, b]));
  check(contentOf([{ ...a, body: "neu" }, b]), schemas, own, world);
  assert.equal(asked, 3);
});
