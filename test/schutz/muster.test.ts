import assert from "node:assert/strict";
import { test } from "node:test";
import { allPatterns, calls } from "./muster/all-patterns.ts";
import { builtPatterns, exceptions } from "./muster/exceptions.ts";
import { faultOf } from "./muster/judge.ts";
import { patternsOfSchemas, written } from "./muster/patterns-of.ts";
import { cleared } from "./muster/write-cleared.ts";

const known = cleared();

test("no text makes a regular expression slow, or it is listed with a reason (unsafe)", () => {
  const unknown = allPatterns.filter((one) => !known.has(written(one)) && !Object.hasOwn(exceptions, written(one)));
  // What is new is judged here, which takes seconds; what is known, by `npm run test:lang`.
  assert.ok(unknown.length <= 8, "run node test/schutz/muster/write-cleared.ts");
  const slow = unknown
    .map((one) => [one.file, written(one), faultOf(one)])
    .filter(([, , fault]) => fault !== undefined);
  assert.deepEqual(slow, []);
  assert.ok(allPatterns.length > 350);
});

test("no text makes a pattern of a schema slow (unsafe)", () => {
  const patterns = [...new Map(patternsOfSchemas().map((one) => [written(one), one])).values()];
  assert.ok(patterns.length > 5);
  assert.deepEqual(
    patterns.filter((one) => faultOf(one) !== undefined),
    [],
  );
});

test("a pattern that texts can make slow is found (unsafe)", () => {
  assert.match(faultOf({ source: "^(a+)+$", flags: "" }) ?? "", /exponential/);
  assert.match(faultOf({ source: "\\n+$", flags: "" }) ?? "", /polynomial/);
});

test("every call that builds a pattern is listed with patterns such as it builds, and none that is gone", () => {
  assert.deepEqual(calls, Object.keys(builtPatterns).toSorted());
});

test("nothing is excepted that the program no longer has", () => {
  const all = new Set(allPatterns.map(written));
  assert.deepEqual(
    Object.keys(exceptions).filter((one) => !all.has(one)),
    [],
  );
});
