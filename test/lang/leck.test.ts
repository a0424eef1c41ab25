import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { canariesIn } from "../schutz/verborgen.ts";
import { hubPlans } from "../schutz/zufalls-hub.ts";

test("no canary of 200 random hubs is in any byte of a public output, search included", async () => {
  await fc.assert(
    fc.asyncProperty(hubPlans, async (plan) => {
      assert.deepEqual(await canariesIn(plan, "oeffentlich", true), []);
    }),
    { numRuns: 200, seed: 18, endOnFailure: true },
  );
});
