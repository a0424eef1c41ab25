import assert from "node:assert/strict";
import { test } from "node:test";
import { textFault } from "./text-bounds.ts";

test("a text of a hundred pages passes, one that only keeps a parser busy does not", () => {
  assert.equal(textFault("Ein [Verweis](/themen/x/) und **Fettes**.\n\n".repeat(2_000)), undefined);
  assert.equal(textFault("[ ".repeat(20_000)), "Der Text hat mehr als 10.000 eckige Klammern.");
  assert.equal(textFault("a".repeat(20_000)), "Ein Wort hat mehr als 10.000 Zeichen.");
  assert.equal(textFault("a\n".repeat(30_000)), "Der Text hat mehr als 20.000 Zeilen.");
  assert.equal(textFault("*a ".repeat(30_000)), "Der Text hat mehr als 20.000 Zeichen für Hervorhebungen.");
});
