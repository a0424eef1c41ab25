import assert from "node:assert/strict";
import { test } from "node:test";
import { Derived, nextRevision } from "./derived.ts";
import { LiveData, readData } from "./live-data.ts";

test("fields are read as from the object itself", () => {
  const data = new LiveData({ titel: "A", liste: [1, 2] });
  assert.deepEqual({ ...data.view }, { titel: "A", liste: [1, 2] });
  assert.ok("titel" in data.view);
  assert.ok(!("fehlt" in data.view));
  assert.throws(() => Object.assign(data.view, { titel: "B" }), TypeError);
});

test("who read one field is not told of another, who read all is told of each", () => {
  const data = new LiveData({ titel: "A", stand: "2026-01-01" });
  const view = data.view as { titel: string };
  let [titles, wholes] = [0, 0];
  const title = new Derived(() => (titles++, view.titel));
  const whole = new Derived(() => (wholes++, JSON.stringify(view)));
  void [title.value, whole.value];
  nextRevision();
  data.become({ titel: "A", stand: "2026-02-02" }, false);
  assert.equal(title.value, "A");
  assert.match(whole.value, /2026-02-02/);
  assert.deepEqual([titles, wholes], [1, 2]);
});

test("an answer known by the data is another one when the text changed, though no field did", () => {
  const data = new LiveData({ titel: "A" });
  const old = readData(data.view);
  nextRevision();
  data.become({ titel: "A" }, false);
  assert.equal(readData(data.view), old);
  data.become({ titel: "A" }, true);
  assert.notEqual(readData(data.view), old);
});
