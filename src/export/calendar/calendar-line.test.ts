import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarLine, calendarText } from "./calendar-line.ts";

test("lines are folded after 75 octets, never inside a character, and unfold to what they were", () => {
  for (const text of ["ü".repeat(200), "🏛️".repeat(60), "a".repeat(75), `${"x".repeat(74)}ß`, ""]) {
    const folded = calendarLine(`SUMMARY:${text}`);
    for (const line of folded.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.ok(!folded.includes("\uFFFD"));
    assert.equal(folded.replaceAll("\r\n ", ""), `SUMMARY:${text}\r\n`);
  }
  assert.equal(calendarLine("x".repeat(75)), `${"x".repeat(75)}\r\n`);
});

test("text cannot begin a property of its own (safe)", () => {
  assert.equal(calendarText("a\r\nEND:VEVENT"), "a\\nEND:VEVENT");
  assert.equal(calendarText("a, b; c\\d\u0000\t"), "a\\, b\\; c\\\\d  ");
  assert.equal(calendarText("\uD83D"), "\uFFFD");
});
