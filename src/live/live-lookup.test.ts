import assert from "node:assert/strict";
import { test } from "node:test";
import { Derived, nextRevision } from "./derived.ts";
import { LiveLookup } from "./live-lookup.ts";

test("who asked is told only when the answer to the own question is another one", () => {
  const lookup = new LiveLookup<[string], { readonly size: number }>(
    (name) => name,
    () => ({ size: 1 }),
  );
  let made = 0;
  const derived = new Derived(() => (made++, lookup.find("a").size));
  assert.equal(derived.value, 1);
  nextRevision();
  lookup.become((name) => ({ size: name === "a" ? 1 : 2 }));
  assert.equal(derived.value, 1);
  assert.equal(made, 1);
  nextRevision();
  lookup.become(() => ({ size: 3 }));
  assert.equal(derived.value, 3);
});
