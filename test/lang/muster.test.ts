import assert from "node:assert/strict";
import { test } from "node:test";
import { allPatterns } from "../schutz/muster/all-patterns.ts";
import { exceptions } from "../schutz/muster/exceptions.ts";
import { faultOf } from "../schutz/muster/judge.ts";
import { written } from "../schutz/muster/patterns-of.ts";

test("recheck clears every regular expression but the exceptions, and none of these", () => {
  const slow = allPatterns.filter((one) => faultOf(one) !== undefined).map(written);
  assert.deepEqual(slow, Object.keys(exceptions).toSorted());
});
