import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { check } from "../src/check/check.ts";
import { loadRules } from "../src/check/load-rules.ts";
import { rule } from "../src/check/rule.ts";
import type { Content } from "../src/model/content.ts";
import type { Entry } from "../src/model/entry.ts";
import type { Json } from "../src/model/field.ts";
import type { Problem } from "../src/model/problem.ts";
import { readContent } from "../src/read/read-content.ts";
import { CleanSources } from "./clean-sources.ts";
import { project, projectSchemas } from "./project.ts";

const schemas = projectSchemas();
const demo = readContent(path.join(project, "content"), schemas.types);
const withEntries = (entries: readonly Entry[]): Content => ({ ...demo, entries, problems: [] });
/** A list like new, of which nothing is known yet. */
const fresh = (content: Content): Content => withEntries(content.entries.map((entry) => ({ ...entry })));

/** The files a check looks at that goes on with a list. */
function lookedAt(content: Content, list: string, key = "a"): string[] {
  const looked: string[] = [];
  const counting = rule({
    name: "zaehler",
    severity: "fehler",
    specificity: 1,
    *checkFields(source) {
      looked.push(source.file);
      if (source.entry?.body.includes("FALSCH")) yield { message: "falsch" };
    },
  });
  const clean = new CleanSources(list, key);
  check(fresh(content), schemas, [counting], undefined, clean);
  clean.keep();
  return looked;
}

test("what was found clean is not looked at again, what changed or was wrong is", async () => {
  await using dir = await mkdtempDisposable(path.join(tmpdir(), "kd-sauber-"));
  const list = path.join(dir.path, "neu", "liste");
  const [first, second, ...others] = demo.entries;
  const before = withEntries([{ ...first!, body: "FALSCH" }, second!, ...others]);
  assert.equal(lookedAt(before, list).length, demo.entries.length + 1);
  assert.deepEqual(lookedAt(before, list), [first!.file]);

  const file = { name: "neu.pdf", size: 1 };
  const changes: readonly Partial<Entry>[] = [
    { body: `${second!.body}x` },
    { bodyLine: second!.bodyLine + 1 },
    { files: [...second!.files, file] },
    { files: [...second!.files, { ...file, size: 2 }] },
    { filesUnknown: true },
    { kennung: "anders" },
    { data: { ...second!.data, titel: "Anders" } },
    { data: Object.fromEntries(Object.entries(second!.data).toReversed()) as unknown as Entry["data"] },
  ];
  for (const change of changes) {
    lookedAt(before, list);
    const after = withEntries([demo.entries[0]!, { ...second!, ...change }, ...others]);
    assert.ok(lookedAt(after, list).includes(second!.file), JSON.stringify(change).slice(0, 80));
  }
});

test("a source with a value that JSON writes like another is always looked at", async () => {
  await using dir = await mkdtempDisposable(path.join(tmpdir(), "kd-sauber-"));
  const list = path.join(dir.path, "liste");
  for (const titel of [null, Infinity, Number.NaN, { a: null }, ["x", null]]) {
    const odd = withEntries([{ ...demo.entries[0]!, data: { titel } as unknown as Entry["data"] }]);
    for (let i = 0; i < 2; i++) assert.ok(lookedAt(odd, list).includes(demo.entries[0]!.file), String(titel));
  }
});

test("a list that is damaged or was made by another program is as good as none", async () => {
  await using dir = await mkdtempDisposable(path.join(tmpdir(), "kd-sauber-"));
  const list = path.join(dir.path, "liste");
  const all = lookedAt(demo, list).length;
  assert.equal(lookedAt(demo, list).length, 0);
  assert.equal(lookedAt(demo, list, "b").length, all);
  lookedAt(demo, list);
  const whole = readFileSync(list, "utf8");
  for (const damaged of [
    "",
    whole.slice(0, -1),
    whole.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
    `${whole}\n`,
  ]) {
    writeFileSync(list, damaged);
    assert.equal(lookedAt(demo, list).length, all);
  }
  writeFileSync(path.join(dir.path, "datei"), "");
  lookedAt(demo, path.join(dir.path, "datei", "liste"));
  assert.ok(!existsSync(path.join(dir.path, "datei", "liste")));
});

test("mistakes by chance are told with a list just as without one", async () => {
  await using dir = await mkdtempDisposable(path.join(tmpdir(), "kd-sauber-"));
  const list = path.join(dir.path, "liste");
  const rules = await loadRules();
  let seed = 7;
  const chance = (below: number): number => (seed = (seed * 48271) % 0x7fffffff) % below;
  const bits = [
    "\u200b",
    "а",
    "  x",
    ",,a",
    "<b>",
    "[x](javascript:a)",
    "![x](fehlt.png)",
    "0171 2345678",
    "\n\n# A\n",
    "[[x]]",
  ];
  const values: readonly Json[] = ["", null, 7, [], {}, "x\u202ey", "intern", "2025-02-30", ["a", "a"], { a: 1 }];
  const damaged = (entry: Entry): Entry => {
    const keys = Object.keys(entry.data);
    const key = keys[chance(keys.length)]!;
    const at = chance(entry.body.length + 1);
    return chance(2) === 0
      ? { ...entry, body: entry.body.slice(0, at) + bits[chance(bits.length)]! + entry.body.slice(at) }
      : { ...entry, data: { ...entry.data, [key]: values[chance(values.length)] } };
  };
  const warm = (content: Content): Problem[] => {
    const clean = new CleanSources(list, "a");
    const found = check(fresh(content), schemas, rules, undefined, clean);
    clean.keep();
    return found;
  };
  assert.deepEqual(warm(demo), []);
  let entries = demo.entries;
  let told = 0;
  for (let round = 0; round < 6; round++) {
    // Some mistakes stay, some are mended.
    entries = entries.map((entry, i) => (chance(4) > 0 ? entry : chance(3) > 0 ? damaged(entry) : demo.entries[i]!));
    const cold = check(fresh(withEntries(entries)), schemas, rules);
    assert.deepEqual(warm(withEntries(entries)), cold);
    told += cold.length;
  }
  assert.ok(told > 50, String(told));
});
