import assert from "node:assert/strict";
import { test } from "node:test";
import { compareSteps } from "./compare-steps.ts";
import type { Step } from "./step.ts";

function step(name: string, more: Partial<Step> = {}): Step {
  return { id: name, name, role: "Sachbearbeitung", system: "Fachverfahren", kind: "UserTask", ...more };
}
const steps = (...names: string[]): Step[] => names.map((name) => step(name));
const shown = (before: readonly Step[], after: readonly Step[]): string[] =>
  compareSteps(before, after).rows.map(
    (row) => `${row.deviation}: ${row.before?.name ?? "–"} / ${row.after?.name ?? "–"}`,
  );

const base = [step("Antrag annehmen"), step("Unterlagen prüfen"), step("Bescheid schreiben")];
const [first, second, third] = base as [Step, Step, Step];

test("equal processes are the same in every step and 100 percent alike", () => {
  const { rows, alike } = compareSteps(base, structuredClone(base));
  assert.deepEqual(
    rows.map(({ deviation }) => deviation),
    ["same", "same", "same"],
  );
  assert.equal(alike, 100);
});

test("a step with other wording, same role, system and place is the same step, worded differently", () => {
  assert.deepEqual(shown(base, [first, step("Nachweise sichten"), third]), [
    "same: Antrag annehmen / Antrag annehmen",
    "worded: Unterlagen prüfen / Nachweise sichten",
    "same: Bescheid schreiben / Bescheid schreiben",
  ]);
});

test("of several steps that could be meant by other words the one at the same place is", () => {
  const before = steps("Antrag annehmen", "Eins", "Zwei", "Drei", "Bescheid schreiben");
  const after = steps("Antrag annehmen", "Anderes", "Bescheid schreiben");
  assert.equal(shown(before, after)[2], "worded: Zwei / Anderes");
});

test("other words by another role or with another program are another step", () => {
  for (const other of [{ role: "Kasse" }, { system: "Textprogramm" }]) {
    const [, missing, added] = compareSteps(base, [first, step("Nachweise sichten", other), third]).rows;
    assert.deepEqual([missing?.deviation, added?.deviation], ["missing", "added"]);
  }
});

test("what differs alone is named, several differences together are a change", () => {
  const cases: [Partial<Step>, string, string[]][] = [
    [{ role: "Teamleitung" }, "role", ["role"]],
    [{ system: "Textprogramm" }, "system", ["system"]],
    [{ system: undefined }, "system", ["system"]],
    [{ kind: "ManualTask" }, "changed", ["kind"]],
    [{ name: "Unterlagen sichten" }, "worded", ["name"]],
    [{ role: "Teamleitung", system: "Textprogramm" }, "changed", ["role", "system"]],
  ];
  for (const [change, deviation, differs] of cases) {
    const row = compareSteps(base, [first, { ...second, ...change }, third]).rows[1];
    assert.deepEqual([row?.deviation, row?.differs], [deviation, differs]);
  }
});

test("steps more and steps less stand alone and shift no others", () => {
  assert.deepEqual(shown(base, [first, step("Eingang bestätigen"), second, third])[1], "added: – / Eingang bestätigen");
  assert.deepEqual(shown(base, [first, third])[1], "missing: Unterlagen prüfen / –");
  assert.deepEqual(shown(steps("A", "B", "C", "D"), steps("A", "D", "X", "Y")), [
    "same: A / A",
    "missing: B / –",
    "missing: C / –",
    "same: D / D",
    "added: – / X",
    "added: – / Y",
  ]);
});

test("a decision, an end and a task never stand for each other", () => {
  const kinds = ["UserTask", "ExclusiveGateway", "StartEvent", "EndEvent", "IntermediateCatchEvent"];
  for (const a of kinds) {
    for (const b of kinds) {
      const { rows } = compareSteps([step("Prüfen", { kind: a })], [step("Prüfen", { kind: b })]);
      assert.equal(rows.length, a === b ? 1 : 2, `${a} ${b}`);
    }
  }
});

test("the number is twice the likenesses of the pairs over the steps of both", () => {
  // 2 · (1 + 0.75) / (2 + 2): a role with no word in common takes a quarter from one pair.
  assert.equal(compareSteps([first, second], [first, { ...second, role: "Kasse" }]).alike, 87);
  // (0.75 + 0.9 + 0.9) / 3 is exactly 85 percent, though not in binary fractions.
  const [kind, role] = [{ kind: "ManualTask" }, { role: "Kasse" }];
  assert.equal(
    compareSteps(base, [
      { ...first, ...kind },
      { ...second, ...kind },
      { ...third, ...role },
    ]).alike,
    85,
  );
  // Two of three steps: 2 · 2 / (3 + 2).
  assert.equal(compareSteps(base, [first, third]).alike, 80);
  assert.equal(compareSteps(steps("A"), [step("A", { kind: "EndEvent" })]).alike, 0);
  assert.equal(compareSteps(base, []).alike, 0);
  assert.equal(compareSteps([], []).alike, 100);
});

test("only equal processes are 100 percent alike, also when just the order of words differs", () => {
  const other = { ...second, name: "prüfen Unterlagen" };
  assert.equal(compareSteps([first, second, third], [first, other, third]).alike, 99);
  const many = Array.from({ length: 400 }, (_, index) => step(`Schritt ${index}`));
  assert.equal(compareSteps(many, many.with(200, { ...(many[200] as Step), kind: "ManualTask" })).alike, 99);
  assert.equal(
    compareSteps(
      many,
      many.map((one) => ({ ...one })),
    ).alike,
    100,
  );
});

test("line breaks and spaces in names are no difference", () => {
  assert.equal(compareSteps([second], [{ ...second, name: " Unterlagen\n prüfen" }]).alike, 100);
});

test("the other way round gives the same pairs and the same number", () => {
  const names = ["A", "A B", "B", "C", "A C", "C"];
  const turned: Record<string, string> = { added: "missing", missing: "added" };
  for (let seed = 0; seed < 200; seed++) {
    // Lists that share much and hold many equally good alignments; a fixed series, so that a failure comes again.
    const pick = (salt: number): Step[] =>
      names
        .filter((_, index) => ((seed * 7 + salt * 31) >> index) % 2 === 0)
        .map((name, index) => step(name, { role: (seed + index * salt) % 3 === 0 ? "Kasse" : "Amt" }));
    const [a, b] = [pick(1), pick(2)];
    const there = compareSteps(a, b);
    const back = compareSteps(b, a);
    assert.equal(there.alike, back.alike);
    const pairsOf = (rows: typeof there.rows, flip: boolean): string[] =>
      rows
        .map((row) => {
          const [one, two] = flip ? [row.after, row.before] : [row.before, row.after];
          const deviation = flip ? (turned[row.deviation] ?? row.deviation) : row.deviation;
          return `${one ? a.indexOf(one) : "–"}/${two ? b.indexOf(two) : "–"} ${deviation}`;
        })
        .toSorted();
    assert.deepEqual(pairsOf(there.rows, false), pairsOf(back.rows, true));
  }
});

test("what went stands before what came, both ways", () => {
  const gone = step("Eingang stempeln", { role: "Poststelle" });
  const came = step("Scan ablegen", { role: "Bürgerbüro" });
  for (const [a, b] of [
    [gone, came],
    [came, gone],
  ] as const) {
    const rows = compareSteps([first, a, third], [first, b, third]).rows;
    assert.deepEqual(
      rows.map(({ deviation }) => deviation),
      ["same", "missing", "added", "same"],
    );
  }
});

test("every step of both processes stands in exactly one row, in its order", () => {
  const after = [step("Scan ablegen"), third, step("Unterlagen sichten"), first];
  const { rows } = compareSteps(base, after);
  assert.deepEqual(
    rows.flatMap(({ before }) => before ?? []),
    base,
  );
  assert.deepEqual(
    rows.flatMap((row) => row.after ?? []),
    after,
  );
});
