import assert from "node:assert/strict";
import { test } from "node:test";
import { typography } from "./typography.ts";

/** The text with ~ for every blank that does not break. */
const set = (text: string): string => typography(text).replaceAll("\u00a0", "~");

test("abbreviations of two letters stay together, with or without a blank in the source", () => {
  assert.equal(set("z.B. und z. B., d.h., u. a."), "z.~B. und z.~B., d.~h., u.~a.");
});

test("paragraphs, articles and numbers stay with their sign", () => {
  assert.equal(
    set("nach § 2b UStG, §§ 3 und 4, Abs. 1 Satz 2 Nr. 3"),
    "nach §~2b UStG, §§~3 und 4, Abs.~1 Satz~2 Nr.~3",
  );
});

test("a date stays whole", () => {
  assert.equal(set("am 3. Dezember 2025 und im März 2026"), "am 3.~Dezember~2025 und im März~2026");
});

test("a number stays with its unit, and a word that only begins like one does not", () => {
  assert.equal(set("5 % von 1.800 €, 20 Minuten, 3 km"), "5~% von 1.800~€, 20~Minuten, 3~km");
  assert.equal(set("3 Tageszeitungen, 4 Eurobonds"), "3 Tageszeitungen, 4 Eurobonds");
});

test("everything else keeps its blanks, and doing it twice changes nothing", () => {
  assert.equal(set("Ende. Der Absatz 1 war lang."), "Ende. Der Absatz~1 war lang.");
  assert.equal(set("nichts zu tun hier"), "nichts zu tun hier");
  const once = typography("z.B. am 3. Dezember 2025");
  assert.equal(typography(once), once);
});
