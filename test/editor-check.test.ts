import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { check } from "../src/check/check.ts";
import { loadRules } from "../src/check/load-rules.ts";
import { prepareCheck, problemsOfChange, type Change } from "../src/cms/editor-check.ts";
import { belongsTo, editorContent, withChange, type EditorText } from "../src/cms/editor-content.ts";
import type { Content } from "../src/model/content.ts";
import type { Problem } from "../src/model/problem.ts";
import { schemas } from "./small-site.ts";

const rules = await loadRules();
const dir = path.resolve(import.meta.dirname, "../content");
const texts: EditorText[] = globSync("*/*/index.md", { cwd: dir }).map((name) => {
  const file = name.split(path.sep).join("/");
  return { file, text: readFileSync(path.join(dir, file), "utf8") };
});

/** Numbers that look random and are the same each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** Changes of the demonstration content such as people make, some of them mistakes that others feel. */
function randomChange(seed: number): Change {
  const random = numbers(seed);
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const { file, text } = pick(texts);
  const other = pick(texts).file.replace("/index.md", "");
  const lines = text.split("\n");
  const at = random(lines.length);
  const edits: readonly (() => string)[] = [
    () => text.replace("sichtbarkeit: oeffentlich", "sichtbarkeit: intern"),
    () => text.replace("sichtbarkeit:", "entwurf: true\nsichtbarkeit:"),
    () => text.replace(/^titel: .*$/m, `titel: ${pick(["Harbach", "Kasse", "Wettern"])}`),
    () => lines.toSpliced(at, 1).join("\n"),
    () => `${text}\n## Neu\n\n[Verweis](/${other}/) in Harbach, [weg](/${other}-weg/)\n`,
    () => text.replace(/^themen:\n {2}- .*$/m, `themen:\n  - ${other.split("/")[1]!}`),
    () => text.replace(/^sichtbarkeit:/m, `frueher:\n  - ${other.split("/")[1]!}\nsichtbarkeit:`),
  ];
  if (random(6) === 0) return { deleted: file };
  const target = random(4) === 0 ? file.replace("/index.md", "-kopie/index.md") : file;
  return { file: target, text: pick(edits)(), files: [] };
}

/** Checks copies, about which nothing is known from before. */
function checkAll(content: Content): Problem[] {
  return check({ ...content, entries: content.entries.map((entry) => ({ ...entry })) }, schemas, rules);
}

test("for random changes the answer is that of checking everything before and after", async () => {
  const before = editorContent(texts, schemas);
  await prepareCheck(before, schemas, rules, () => Promise.resolve());
  const place = ({ file, line, field, rule }: Problem): string => JSON.stringify([file, line, field, rule]);
  const known = new Set(checkAll(before).map(place));
  let felt = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const change = randomChange(seed);
    const name = "deleted" in change ? change.deleted : change.file;
    const expected = checkAll(withChange(before, change, schemas)).filter(
      (p) => belongsTo(p, name) || !known.has(place(p)),
    );
    felt += expected.filter((problem) => !belongsTo(problem, name)).length;
    const found = problemsOfChange(before, change, schemas, rules);
    const refused = found[0]?.rule === "wird-gebraucht";
    const told = new Set(found.map(place));
    assert.deepEqual(
      expected.filter((p) => !told.has(place(p)) && !(refused && p.rule.startsWith("verweis"))).map(place),
      [],
      `seed ${seed}`,
    );
    assert.equal(found.length, refused ? found.length : expected.length, `seed ${seed}`);
  }
  assert.ok(felt > 10, `${felt}`);
});
