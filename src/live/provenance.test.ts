import assert from "node:assert/strict";
import { test } from "node:test";
import { Cell, Derived, nextRevision, note } from "./derived.ts";
import { cellsOf, madeOf, ProvenanceBuilder, type Provenance } from "./provenance.ts";

const cells = { a: new Cell("thema/a", "feld titel"), b: new Cell("thema/b", "text"), list: new Cell("", "items") };
const shared = new Derived(() => {
  note(cells.a);
  return {};
});
const made = new Map<string, Derived<unknown>>([
  ["eins", new Derived(() => (void shared.value, note(cells.list)))],
  ["zwei", new Derived(() => (void shared.value, note(cells.b)))],
  ["drei", new Derived(() => note(cells.b))],
  ["nichts", new Derived(() => 0)],
]);
for (const derived of made.values()) derived.bringUpToDate();

function provenanceOf(parts: Iterable<readonly [string, Derived<unknown>]>): Provenance {
  const builder = new ProvenanceBuilder();
  for (const part of parts) builder.add(...part);
  return builder.provenance;
}

/** What was made of a cell of this name. */
function of(provenance: Provenance, owner: string): string[] {
  const names = cellsOf(provenance);
  return [...madeOf(provenance, (cell) => names[cell]![0] === owner)].toSorted();
}

test("it is known what was made of a cell, also by way of something else", () => {
  const provenance = provenanceOf(made);
  assert.deepEqual(
    new Set(cellsOf(provenance).map((name) => name.join(" "))),
    new Set([" items", "thema/a feld titel", "thema/b text"]),
  );
  assert.deepEqual(of(provenance, "thema/a"), ["eins", "zwei"]);
  assert.deepEqual(of(provenance, "thema/b"), ["drei", "zwei"]);
  assert.deepEqual(of(provenance, ""), ["eins"]);
});

test("parts put together say what they say alone, and what is no longer wanted goes with what it was made of", () => {
  const [first, second] = [[...made].slice(0, 2), [...made].slice(2)].map((part) => provenanceOf(part));
  const builder = new ProvenanceBuilder();
  builder.join(second!);
  builder.join(first!);
  const whole = builder.provenance;
  for (const owner of ["thema/a", "thema/b", ""]) assert.deepEqual(of(whole, owner), of(provenanceOf(made), owner));
  const some = new ProvenanceBuilder();
  some.join(whole, (name) => name === "drei");
  assert.deepEqual([...some.provenance.nodes.keys()], ["drei"]);
  assert.deepEqual(cellsOf(some.provenance), [["thema/b", "text"]]);
});

test("the same made twice takes no more room", () => {
  const builder = new ProvenanceBuilder();
  builder.join(provenanceOf(made));
  const { length } = builder.provenance.ends;
  builder.join(provenanceOf(made));
  for (const part of made) builder.add(...part);
  assert.equal(builder.provenance.ends.length, length);
});

test("a cell without an owner cannot be known later", () => {
  const derived = new Derived(() => note(new Cell()));
  derived.bringUpToDate();
  assert.throws(() => provenanceOf([["x", derived]]), /without an owner/);
});

test("what is made anew is known by what it is made of then", () => {
  const [first, second, which] = [new Cell("thema/a", "text"), new Cell("thema/b", "text"), new Cell("", "items")];
  let one = first;
  const answer = new Derived(() => (note(which), note(one)));
  const builder = new ProvenanceBuilder();
  const job = (): Derived<unknown> => {
    const derived = new Derived(() => answer.value);
    derived.bringUpToDate();
    return derived;
  };
  builder.add("vorher", job());
  nextRevision();
  one = second;
  which.change();
  builder.add("nachher", job());
  assert.deepEqual(of(builder.provenance, "thema/a"), ["vorher"]);
  assert.deepEqual(of(builder.provenance, "thema/b"), ["nachher"]);
});
