import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "./entry.ts";
import { withoutEmpty } from "./without-empty.ts";

const entry = (data: object): Entry =>
  ({
    typ: "thema",
    kennung: "x",
    file: "themen/x/index.md",
    data,
    body: "",
    bodyLine: 3,
    files: [],
    locate: () => ({ line: 1, column: 1 }),
  }) as unknown as Entry;

test("empty optional keys are left out, at every depth", () => {
  const found = withoutEmpty(
    entry({
      titel: "T",
      stand: "",
      bilder: [],
      verantwortlich: { stelle: "S", funktionspostfach: null },
      lage: {},
      entwurf: false,
      kennzahlen: [{ wert: 0, einheit: "" }],
    }),
  );
  assert.deepEqual(found.data, {
    titel: "T",
    verantwortlich: { stelle: "S" },
    entwurf: false,
    kennzahlen: [{ wert: 0 }],
  });
});

test("an entry without empty keys stays the same object", () => {
  const whole = entry({ titel: "T", themen: ["a"] });
  assert.equal(withoutEmpty(whole), whole);
});
