import assert from "node:assert/strict";
import { test } from "node:test";
import { FrontMatterError, placeAt, readFrontMatter } from "./front-matter.ts";
import { limits } from "./limits.ts";

function fault(text: string): string {
  try {
    readFrontMatter(text);
  } catch (error) {
    if (error instanceof FrontMatterError) return `${error.line}:${error.column} ${error.message}`;
    throw error;
  }
  return assert.fail(`accepted: ${text}`);
}

test("a file is cut into data, source and body, and the body's line is known", () => {
  assert.deepEqual(readFrontMatter("---\ntitel: Eins\n---\n\nText\n"), {
    data: { titel: "Eins" },
    matter: "titel: Eins\n",
    body: "\nText\n",
    bodyLine: 4,
  });
});

test("--- inside a value or in the text does not end or open a head", () => {
  const read = readFrontMatter('---\na: "x --- y"\nb: |\n  ---\n  z\n---\nText\n\n---\n\nmehr\n---\n');
  assert.deepEqual(read.data, { a: "x --- y", b: "---\nz\n" });
  assert.equal(read.body, "Text\n\n---\n\nmehr\n---\n");
  assert.equal(read.bodyLine, 7);
});

test("an empty head, or one of comments only, has no data", () => {
  for (const text of ["---\n---\n", "---\n---", "---\n# nur das\n---\n"])
    assert.deepEqual(readFrontMatter(text).data, {});
});

test("only a first line of exactly --- opens a head; ---js is never run (unsafe)", () => {
  const scope = globalThis as { ausgefuehrt?: boolean };
  for (const first of ["---js", "---javascript", "---json", "---yaml", "--- ", "----", " ---", "", "# Titel"]) {
    assert.equal(
      fault(`${first}\nglobalThis.ausgefuehrt = true\n---\n`),
      "1:1 Die Datei beginnt nicht mit der Zeile „---“.",
    );
  }
  assert.equal(scope.ausgefuehrt, undefined);
  assert.equal(fault(""), "1:1 Die Datei beginnt nicht mit der Zeile „---“.");
});

test("a head that is never closed is told from one closed by a wrong line", () => {
  assert.equal(fault("---\ntitel: x\n"), "1:1 Der Kopf endet nicht mit einer Zeile „---“.");
  assert.equal(fault("---"), "1:1 Der Kopf endet nicht mit einer Zeile „---“.");
  for (const last of ["---js", "----", "--- ", "--- Text"]) {
    assert.equal(fault(`---\ntitel: x\n${last}\nText\n---\n`), "3:1 Der Kopf endet nicht mit einer Zeile „---“.");
  }
});

test("a head that is no list of keys is refused on its first line", () => {
  assert.match(fault("---\n- a\n---\n"), /^2:1 Der Kopf enthält keine Angaben/);
  assert.match(fault("---\nnur Text\n---\n"), /^2:1 Der Kopf enthält keine Angaben/);
});

test("a fault in the YAML is placed in the file, not in the head", () => {
  assert.equal(fault("---\ntitel: x\nort: &a b\n---\n"), "3:6 Verweise mit „&“ und „*“ sind nicht erlaubt.");
  assert.equal(fault("---\na: 1\na: 2\n---\n"), "3:1 Dieser Schlüssel steht doppelt.");
});

test("a head is bounded in length (unsafe)", () => {
  assert.match(fault(`---\na: ${"x".repeat(limits.frontMatter)}\n---\n`), /zu lang/);
});

test("lines and columns count from 1, also on an empty first line", () => {
  assert.deepEqual(placeAt("ab\ncd", 0), { line: 1, column: 1 });
  assert.deepEqual(placeAt("ab\ncd", 4), { line: 2, column: 2 });
  assert.deepEqual(placeAt("\nab", 0), { line: 1, column: 1 });
  assert.deepEqual(placeAt("\nab", 1), { line: 2, column: 1 });
});
