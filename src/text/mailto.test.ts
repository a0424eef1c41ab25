import assert from "node:assert/strict";
import { test } from "node:test";
import { mailto } from "./mailto.ts";

test("a letter keeps its words and its lines, and nothing in it adds another part to the address (unsafe)", () => {
  const address = mailto("amt@ort.example", "Frage & Bitte?cc=x", ["Straße", "", "a=1&bcc=y"]);
  const url = new URL(address);
  assert.equal(url.pathname, "amt@ort.example");
  assert.deepEqual(
    [...url.searchParams],
    [
      ["subject", "Frage & Bitte?cc=x"],
      ["body", "Straße\r\n\r\na=1&bcc=y"],
    ],
  );
});

test("an address is no place for a second recipient or a subject (unsafe)", () => {
  assert.equal(
    new URL(mailto("a@x.example,b@y.example?cc=c", "S", [])).pathname,
    "a@x.example%2Cb%40y.example%3Fcc%3Dc",
  );
});

test("half a surrogate is replaced, not thrown at (unsafe)", () => {
  assert.match(mailto("a@x.example", "\ud800", []), /subject=%EF%BF%BD/);
});
