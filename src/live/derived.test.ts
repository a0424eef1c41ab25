import assert from "node:assert/strict";
import { test } from "node:test";
import { Cell, Derived, nextRevision, note } from "./derived.ts";

/** A value that can be changed, and what counts how often something was made. */
function source<V>(value: V): { read: () => V; become: (value: V) => void } {
  const cell = new Cell();
  let now = value;
  return {
    read: () => {
      note(cell);
      return now;
    },
    become: (next) => {
      nextRevision();
      now = next;
      cell.change();
    },
  };
}

test("what was made of nothing that changes is made once", () => {
  let made = 0;
  const derived = new Derived(() => ++made);
  assert.equal(derived.value, 1);
  nextRevision();
  assert.equal(derived.value, 1);
});

test("a value is made again when something changed that it was made of, and only then", () => {
  const [one, other] = [source(1), source(1)];
  let made = 0;
  const derived = new Derived(() => {
    made++;
    return one.read() * 10;
  });
  assert.equal(derived.value, 10);
  other.become(2);
  assert.equal(derived.value, 10);
  assert.equal(made, 1);
  one.become(2);
  assert.equal(derived.value, 20);
});

test("an answer that comes out the same counts as unchanged for what was made of it", () => {
  const number = source(1);
  const sign = new Derived(() => ({ positive: number.read() > 0 }));
  let made = 0;
  const text = new Derived(() => {
    made++;
    return sign.value.positive ? "ja" : "nein";
  });
  assert.equal(text.value, "ja");
  number.become(2);
  assert.equal(text.value, "ja");
  assert.equal(made, 1);
  number.become(-1);
  assert.equal(text.value, "nein");
});

test("sources are looked at in the order of reading: behind one that changed, what was asked for may be gone", () => {
  const list = source(["a"]);
  const values = new Map([["a", 1]]);
  const first = new Derived(() => list.read()[0]);
  const fromMap = new Derived(() => {
    note(new Cell());
    list.read();
    const value = values.get("a");
    if (value === undefined) throw new Error("nobody asks for it any more");
    return value;
  });
  const derived = new Derived(() => (first.value === "a" ? fromMap.value : 0));
  assert.equal(derived.value, 1);
  values.clear();
  list.become(["b"]);
  assert.equal(derived.value, 0);
});
