import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "./limits.ts";
import { parseYaml, YamlError, yamlPositions } from "./yaml.ts";

/** What is wrong with a source, and from where on. */
function fault(source: string): { message: string; at: string } {
  try {
    parseYaml(source);
  } catch (error) {
    if (error instanceof YamlError) return { message: error.message, at: source.slice(error.offset) };
    throw error;
  }
  return assert.fail(`accepted: ${source}`);
}

test("dates and times stay strings", () => {
  assert.deepEqual(parseYaml("a: 2026-10-03\nb: 2026-10-03T10:00:00+02:00\nc: 12:30"), {
    a: "2026-10-03",
    b: "2026-10-03T10:00:00+02:00",
    c: "12:30",
  });
});

test("an unquoted Gemeindeschlüssel becomes a number, a quoted one keeps its zero", () => {
  assert.deepEqual(parseYaml('a: 08111000\nb: "08111000"\nc: 1_000'), { a: 8111000, b: "08111000", c: "1_000" });
});

test("words that other YAML versions take for booleans stay words", () => {
  assert.deepEqual(parseYaml("a: yes\nb: on\nc: nein\nd: true"), { a: "yes", b: "on", c: "nein", d: true });
});

test("nothing, a comment and an empty value are null", () => {
  assert.equal(parseYaml(""), null);
  assert.equal(parseYaml("# nur das"), null);
  assert.deepEqual(parseYaml("a:\nb: ~"), { a: null, b: null });
});

test("anchors and aliases are refused where they stand (unsafe)", () => {
  assert.deepEqual(fault("a: &x 1"), { message: "Verweise mit „&“ und „*“ sind nicht erlaubt.", at: "&x 1" });
  assert.equal(fault("a: &x [1]\nb: *x").at, "&x [1]\nb: *x");
  assert.match(fault("a: *x").message, /„&“ und „\*“/);
});

test("tags are refused where they stand (unsafe)", () => {
  for (const source of ["a: !!str 1", "a: !js/function 'x'", "a: !!set {x}"]) {
    const { message, at } = fault(source);
    assert.equal(message, "Typangaben mit „!“ sind nicht erlaubt.");
    assert.ok(at.startsWith("!"));
  }
});

test("merge keys are refused (unsafe)", () => {
  assert.deepEqual(fault("a:\n  <<: {b: 1}"), { message: "Der Schlüssel „<<“ ist nicht erlaubt.", at: "<<: {b: 1}" });
});

test("a key that stands twice is refused at its second place, also when it is quoted or escaped", () => {
  assert.deepEqual(fault("a: 1\nb: 2\na: 3"), { message: "Dieser Schlüssel steht doppelt.", at: "a: 3" });
  assert.equal(fault('ä: 1\n"\\u00e4": 2').message, "Dieser Schlüssel steht doppelt.");
});

test("nesting is bounded (unsafe)", () => {
  const nested = (depth: number): string => `a: ${"[".repeat(depth)}1${"]".repeat(depth)}`;
  assert.ok(parseYaml(nested(limits.yamlDepth - 2)));
  assert.equal(fault(nested(limits.yamlDepth + 1)).message, "Der Kopf ist zu tief verschachtelt.");
  assert.equal(fault(nested(50_000)).message, "Der Kopf ist zu tief verschachtelt.");
});

test("the number of values is bounded, and a bomb of aliases never unfolds (unsafe)", () => {
  assert.equal(fault(`a: [${"1,".repeat(limits.yamlNodes)}1]`).message, "Der Kopf hat zu viele Angaben.");
  const bomb = ["a0: &a0 [x,x]", ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i},*a${i}]`)];
  assert.match(fault(bomb.join("\n")).message, /„&“/);
});

test("a key named __proto__ is a key like any other and changes no object (safe)", () => {
  const data = parseYaml("__proto__: {boese: 1}\nconstructor: x") as object;
  assert.deepEqual(Object.keys(data), ["__proto__", "constructor"]);
  assert.equal(Object.getPrototypeOf(data), Object.prototype);
  assert.equal(({} as Record<string, unknown>)["boese"], undefined);
});

test("several documents in one head are refused", () => {
  assert.equal(fault("a: 1\n---\nb: 2").message, "Der Kopf enthält mehrere Teile.");
  assert.equal(fault("a: 1\n...\nb: 2").message, "Der Kopf enthält mehrere Teile.");
});

test("what cannot be read is placed where it stands", () => {
  assert.deepEqual(fault("titel: Kasse: neu"), { message: "Der Kopf ist hier nicht lesbar.", at: ": neu" });
  assert.match(fault('titel: "offen').message, /nicht lesbar/);
});

test("positions know keys by their meaning, however they are quoted", () => {
  const positions = yamlPositions(`'it''s': 1\n"\\u00e4": 2`);
  assert.deepEqual([...positions.keys()], ["[]", '["it\'s"]', '["ä"]']);
  assert.deepEqual(positions.get('["ä"]'), { key: 11, value: 21 });
});
