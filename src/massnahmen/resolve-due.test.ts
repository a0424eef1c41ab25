import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import type { Anhalt } from "./regel.ts";
import { resolveDue } from "./resolve-due.ts";
import { holidayYears, summerHolidays } from "./sommerferien.ts";

const bw = { code: "BW", name: "Baden-Württemberg" };
const mv = { code: "MV", name: "Mecklenburg-Vorpommern" };
const day = (words: string, tag = "2022-05-18", rest: Partial<Anhalt> = {}): string | undefined =>
  resolveDue(words, { tag, laender: [bw], sitzungen: [], ...rest })?.tag;

test("after the summer holidays is the first working day after their last, and the Land and the year decide", () => {
  assert.deepEqual(resolveDue("nach den Sommerferien", { tag: "2022-05-18", laender: [bw], sitzungen: [] }), {
    tag: "2022-09-12",
    weg: "erster Werktag nach dem letzten Tag der Sommerferien in Baden-Württemberg (10.\u00a0September\u00a02022)",
  });
  assert.equal(day("nach den Sommerferien", "2022-05-18", { laender: [mv] }), "2022-08-15");
  assert.equal(day("nach den Sommerferien", "2023-05-18"), "2023-09-11");
  assert.equal(day("nach den Sommerferien", "2022-10-01"), "2023-09-11");
  assert.equal(day("nach den Sommerferien 2024"), "2024-09-09");
  assert.equal(day("nach den Sommerferien", "2022-05-18", { laender: [mv, bw] }), "2022-09-12");
});

test("before the summer holidays is the last working day before the first of several Länder has them", () => {
  assert.equal(day("vor den Sommerferien"), "2022-07-27");
  assert.equal(day("bis zu den Sommerferien"), "2022-07-27");
  assert.equal(day("vor der Sommerpause", "2022-05-18", { laender: [bw, mv] }), "2022-07-01");
  assert.equal(day("bis zum Ende der Sommerferien"), "2022-09-10");
});

test("holidays nobody has published yet, or of a Land that is not known, give no day", () => {
  assert.equal(day("nach den Sommerferien", "2031-05-18"), undefined);
  assert.equal(day("nach den Sommerferien", "2021-05-18"), undefined);
  assert.equal(day("nach den Sommerferien", "2022-05-18", { laender: [] }), undefined);
  assert.equal(day("nach den Sommerferien", "2022-05-18", { laender: [{ code: "toString", name: "x" }] }), undefined);
});

const cases: readonly (readonly [words: string, day: string | undefined])[] = [
  ["in drei Monaten", "2022-08-18"],
  ["binnen drei Monaten nach der Klausur", "2022-08-18"],
  ["innerhalb der nächsten drei Monate", "2022-08-18"],
  ["in den nächsten 3 Monaten", "2022-08-18"],
  ["binnen eines Jahres", "2023-05-18"],
  ["in einem halben Jahr", "2022-11-18"],
  ["in einem Vierteljahr", "2022-08-18"],
  ["in 14 Tagen", "2022-06-01"],
  ["in zwei Wochen", "2022-06-01"],
  ["innerhalb von sechs Wochen", "2022-06-29"],
  ["Ende Juni", "2022-06-30"],
  ["bis Ende Juni", "2022-06-30"],
  ["Mitte Februar", "2023-02-15"],
  ["Anfang März 2024", "2024-03-01"],
  ["im Februar 2024", "2024-02-29"],
  ["bis zum 30. September", "2022-09-30"],
  ["zum 1. Oktober 2023", "2023-10-01"],
  ["am 31. Februar 2023", undefined],
  ["zum Jahresende", "2022-12-31"],
  ["bis zum Jahresende", "2022-12-31"],
  ["bis Jahresende", "2022-12-31"],
  ["noch in diesem Jahr", "2022-12-31"],
  ["im nächsten Jahr", "2023-12-31"],
  ["bis Ende 2024", "2024-12-31"],
  ["im dritten Quartal", "2022-09-30"],
  ["im 1. Quartal", "2023-03-31"],
  ["bis Ende des 2. Quartals 2023", "2023-06-30"],
  ["im ersten Halbjahr 2023", "2023-06-30"],
  ["im Herbst", "2022-11-30"],
  ["bis zum Herbst", "2022-08-31"],
  ["im kommenden Frühjahr", "2022-05-31"],
  ["im Winter", "2023-02-28"],
  ["vor Weihnachten", "2022-12-23"],
  ["spätestens bis Weihnachten", "2022-12-23"],
  ["kein Zeitpunkt genannt", undefined],
  ["in regelmäßigen Abständen", undefined],
  ["über die ganze Projektzeit verteilt", undefined],
  ["sobald die Auskunft vorliegt", undefined],
  ["sobald die Liste ein halbes Jahr ausliegt", undefined],
  ["gleichzeitig mit den Werkstätten", undefined],
  ["nach dem Herbst", undefined],
  ["bis", undefined],
  ["", undefined],
];

for (const [words, wanted] of cases)
  test(`„${words}“ of 18 May 2022 is ${wanted ?? "left in its own words"}`, () => assert.equal(day(words), wanted));

test("three months from the end of November end on the last day of February", () => {
  assert.equal(day("in drei Monaten", "2022-11-30"), "2023-02-28");
  assert.equal(day("in drei Monaten", "2023-11-30"), "2024-02-29");
});

test("until the next meeting is the next of the same round, and without one nothing", () => {
  const sitzungen = ["2022-03-01", "2022-07-05", "2022-12-01"];
  assert.equal(day("bis zur nächsten Sitzung", "2022-05-18", { sitzungen }), "2022-07-05");
  assert.equal(day("beim nächsten Treffen", "2022-07-05", { sitzungen }), "2022-12-01");
  assert.equal(day("bis zur nächsten Sitzung"), undefined);
});

test("words of any length and kind are answered at once", () => {
  for (const words of [
    "bis ".repeat(5000),
    `in ${"1".repeat(5000)} tagen`,
    "ende des ".repeat(4000),
    "\u0000",
    "in 999 jahren",
  ])
    assert.doesNotThrow(() => day(words));
});

test("every Land has summer holidays of about six weeks in every year of the table", () => {
  const laender = schemas.types.find(({ typ }) => typ === "verwaltung")?.fields["land"]?.enum ?? [];
  assert.equal(laender.length, 16);
  for (const land of laender)
    for (let year: number = holidayYears.von; year <= holidayYears.bis; year++) {
      const { von = "", bis = "" } = summerHolidays(land, year) ?? {};
      const days = (Date.parse(bis) - Date.parse(von)) / 86_400_000 + 1;
      assert.ok(days >= 39 && days <= 46 && von > `${year}-06-17` && bis < `${year}-09-16`, `${land} ${year} ${days}`);
    }
  assert.equal(holidayYears.bis, 2030);
});
