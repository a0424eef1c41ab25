import assert from "node:assert/strict";
import { test } from "node:test";
import type { Path } from "../model/problem.ts";
import { locator } from "./locate.ts";

const matter = `titel: "Eins"
liste:
  - a
  - b: 1
    c: 2
"in Anführung": x
'it''s': y
leer:
fluss: {a: 1, b: [2, 3]}
block: |
  Zeile
tief:
  - - x
    - y
`;
const locate = locator(matter);
const at = (path: Path, want?: "key"): string => {
  const { line, column } = locate(path, want);
  return `${line}:${column}`;
};

test("a scalar is placed at its value, quotes included, and its key on request", () => {
  assert.equal(at(["titel"]), "2:8");
  assert.equal(at(["titel"], "key"), "2:1");
});

test("items of a list and keys of an item are placed where they stand", () => {
  assert.deepEqual([at(["liste", 0]), at(["liste", 1]), at(["liste", 1, "c"])], ["4:5", "5:5", "6:8"]);
  assert.deepEqual([at(["tief", 0, 0]), at(["tief", 0, 1])], ["14:7", "15:7"]);
  assert.equal(at(["fluss", "b", 1]), "10:22");
});

test("a value that goes over several lines is placed at its key", () => {
  assert.equal(at(["liste"]), "3:1");
  assert.equal(at(["block"]), "11:1");
  assert.equal(at(["leer"]), "9:1");
});

test("a list item without text on its line is placed at its dash", () => {
  const inList = locator(`liste:
  - "a"
  # - kein Eintrag
  -
  - |
    Block
  - b: 1
  -
  - -
    - c
    -
`);
  const lines = [[0], [1], [2], [3], [4], [5, 0], [5, 1], [5, 2]].map((path) => inList(["liste", ...path]));
  assert.deepEqual(
    lines.map(({ line, column }) => `${line}:${column}`),
    ["3:5", "5:3", "6:3", "8:5", "9:3", "10:5", "11:7", "12:5"],
  );
});

test("a quoted key is found by its meaning", () => {
  assert.equal(at(["in Anführung"]), "7:17");
  assert.equal(at(["it's"], "key"), "8:1");
});

test("a missing key is placed at the list item around it, else at the opening line", () => {
  assert.equal(at(["liste", 1, "fehlt"]), "5:5");
  assert.equal(at(["liste", 1, "fehlt", "tiefer"]), "5:5");
  assert.equal(at(["fehlt"]), "1:1");
  assert.equal(at(["liste", 9]), "1:1");
});
