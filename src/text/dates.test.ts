import assert from "node:assert/strict";
import { test } from "node:test";
import { berlinMidnight } from "./berlin-midnight.ts";
import { berlinDay, clock, dateText, durationText, momentText, weekdayText } from "./dates.ts";

const words = (iso: string): string => dateText(iso).text.replaceAll("\u00a0", " ");

test("a year, a month and a day are written as exactly as they are known", () => {
  assert.deepEqual(["2025", "2025-03", "2025-12-03"].map(words), ["2025", "März 2025", "3. Dezember 2025"]);
  assert.equal(dateText("2025-12-03").iso, "2025-12-03");
});

test("the words of a date do not tear apart at a line end", () => {
  assert.equal(dateText("2025-12-03").text, "3.\u00a0Dezember\u00a02025");
});

test("a moment shortly before midnight in UTC is the next day in Berlin, in summer earlier than in winter", () => {
  assert.equal(berlinDay("2025-12-31T22:59:59Z"), "2025-12-31");
  assert.equal(berlinDay("2025-12-31T23:00:00Z"), "2026-01-01");
  assert.equal(berlinDay("2026-06-30T21:59:59Z"), "2026-06-30");
  assert.equal(berlinDay("2026-06-30T22:00:00Z"), "2026-07-01");
  assert.equal(words("2025-12-31T23:00:00Z"), "1. Januar 2026");
  assert.equal(berlinDay(new Date("2026-03-29T00:59:59Z")), "2026-03-29");
});

test("a day without a time stays the day it is", () => {
  for (const day of ["2026-03-29", "2026-10-25", "2024-02-29", "2026-01-01"]) {
    assert.equal(berlinDay(day), day);
    assert.match(words(day), new RegExp(`^${Number(day.slice(8))}\\. `));
  }
});

test("the clock jumps from 2 to 3 in spring, and shows 2 twice in autumn", () => {
  assert.deepEqual(["2026-03-29T00:59:00Z", "2026-03-29T01:00:00Z"].map(clock), ["1:59", "3:00"]);
  assert.deepEqual(["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"].map(clock), ["2:30", "2:30"]);
});

test("a moment has its time of day, a day has none", () => {
  assert.equal(momentText("2027-01-21T09:00:00+01:00").text.replaceAll("\u00a0", " "), "21. Januar 2027, 9:00 Uhr");
  assert.equal(momentText("2027-01-21").text.replaceAll("\u00a0", " "), "21. Januar 2027");
  assert.equal(weekdayText("2027-01-21"), "Donnerstag");
  assert.equal(weekdayText("2027-01-20T23:30:00Z"), "Donnerstag");
});

test("a span is counted in days below a month, then in whole months and years", () => {
  const spans: readonly (readonly [from: string, to: string, text: string])[] = [
    ["2025-01-01", "2025-01-02", "1 Tag"],
    ["2025-01-01", "2025-01-31", "30 Tage"],
    ["2025-01-01", "2025-02-01", "1 Monat"],
    ["2025-01-31", "2025-02-28", "28 Tage"],
    ["2024-02-29", "2025-02-28", "11 Monate"],
    ["2021-04-30", "2022-04-30", "1 Jahr"],
    ["2021-04-30", "2025-11-30", "4 Jahre 7 Monate"],
    ["2026-03-28", "2026-03-30", "2 Tage"],
  ];
  for (const [from, to, text] of spans) assert.equal(durationText(from, to), text, `${from} ${to}`);
});

test("a day begins at midnight in Berlin, also on the days on which the clocks change", () => {
  const starts: Readonly<Record<string, string>> = {
    "2026-01-15": "2026-01-14T23:00:00.000Z",
    "2026-07-15": "2026-07-14T22:00:00.000Z",
    "2026-03-29": "2026-03-28T23:00:00.000Z",
    "2026-03-30": "2026-03-29T22:00:00.000Z",
    "2026-10-25": "2026-10-24T22:00:00.000Z",
    "2026-10-26": "2026-10-25T23:00:00.000Z",
  };
  for (const [day, moment] of Object.entries(starts)) assert.equal(berlinMidnight(day).toISOString(), moment);
});
