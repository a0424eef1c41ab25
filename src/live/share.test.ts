import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../html.ts";
import { isSame, share } from "./share.ts";

test("a value that says the same is the old one, whatever it is made of", () => {
  const make = () => ({ a: [1, { b: html`<p>x</p>` }], m: new Map([["k", { v: new Set([1]) }]]) });
  const old = make();
  assert.equal(share(old, make()), old);
});

test("of a value that says something else, the parts that say the same stay", () => {
  const old = { same: { a: 1 }, other: { a: 1 } };
  const now = share(old, { same: { a: 1 }, other: { a: 2 } });
  assert.equal(now.same, old.same);
  assert.deepEqual(now.other, { a: 2 });
  assert.notEqual(now, old);
});

test("a part that stands in two places stays one, also where there was nothing before", () => {
  const make = (names: readonly string[]) => {
    const values = names.map((name) => ({ name, rows: [name.length] }));
    return { values, byName: new Map(values.map((value) => [value.name, { value }])) };
  };
  const now = share(make(["b", "c"]), make(["a", "b", "c"]));
  for (const value of now.values) assert.equal(now.byName.get(value.name)?.value, value);
});

test("neither what is new is changed, nor what was there before", () => {
  const [old, made] = [Object.freeze({ a: Object.freeze([1, 2]) }), Object.freeze({ a: Object.freeze([1, 3]) })];
  assert.deepEqual(share(old, made), { a: [1, 3] });
});

test("objects of a class are the same only when they are one, and so are functions", () => {
  assert.equal(isSame(new Date(0), new Date(0)), false);
  assert.equal(
    isSame(
      () => 1,
      () => 1,
    ),
    false,
  );
});
