import assert from "node:assert/strict";
import { test } from "node:test";
import { FrontMatterError, readFrontMatter } from "../../src/read/front-matter.ts";
import { parseYaml, YamlError } from "../../src/read/yaml.ts";
import { assertUnpolluted } from "./orakel/unpolluted.ts";
import { yamlCases } from "./yaml/cases.ts";

type Outcome = { readonly value: unknown } | { readonly refused: YamlError };

function outcomeOf(yaml: string): Outcome {
  try {
    return { value: parseYaml(yaml) };
  } catch (error) {
    if (error instanceof YamlError) return { refused: error };
    throw error;
  }
}

const outcomes = yamlCases.map((one) => ({ ...one, outcome: outcomeOf(one.yaml) }));
const accepted = outcomes.flatMap(({ outcome, ...one }) => ("value" in outcome ? [{ ...one, ...outcome }] : []));
const refused = outcomes.flatMap(({ outcome, ...one }) => ("refused" in outcome ? [{ ...one, ...outcome }] : []));

test("no document of the YAML test suite throws, runs or pollutes anything (unsafe)", () => {
  assert.ok(yamlCases.length > 400);
  assertUnpolluted("the YAML test suite");
});

test("what is read of the YAML test suite is what the suite says, and nothing is read that is no YAML", () => {
  assert.ok(accepted.length >= 200);
  assert.deepEqual(
    accepted.filter(({ fails }) => fails).map(({ name }) => name),
    [],
  );
  for (const { name, json, value } of accepted) {
    if (json === undefined) continue;
    assert.deepEqual(plain(value), json.trim() === "" ? null : JSON.parse(json), name);
  }
});

test("what is refused of the YAML test suite is no YAML, or has what we do not take, and the message says so in German", () => {
  const left = /Verweise mit „&“|Typangaben mit „!“|mehrere Teile/;
  for (const { refused: error, name } of refused) {
    assert.match(`${error.message} ${error.hint}`, /[a-zäöü]+\. \S/, name);
    assert.ok(error.offset >= 0, name);
  }
  const unreadable = refused.filter(({ refused: error, fails }) => !fails && !left.test(error.message));
  // Keys that are lists or maps, and a key that is nothing twice.
  const keys = "2JQS/0 4FJ6/0 6PBE/0 9MMW/0 KK5P/0 LX3P/0 M2N8/0 M2N8/1 M5DY/0 Q9WF/0 SBG9/0 V9D5/0".split(" ");
  assert.deepEqual(
    unreadable.map(({ name }) => name),
    keys,
  );
});

test("a front matter holds every document of the suite, or the file has one problem with its place (unsafe)", () => {
  for (const { name, yaml } of yamlCases) {
    try {
      const { data } = readFrontMatter(`---\n${yaml.endsWith("\n") ? yaml : `${yaml}\n`}---\nText\n`);
      assert.equal(typeof data, "object", name);
    } catch (error) {
      if (!(error instanceof FrontMatterError)) throw error;
      assert.ok(error.line >= 1 && error.column >= 1, name);
    }
  }
  assertUnpolluted("the YAML test suite as front matter");
});

/** Without prototypes of their own, as JSON has it. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
