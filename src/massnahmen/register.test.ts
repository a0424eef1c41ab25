import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bericht } from "../model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { lageText } from "./lage-words.ts";
import { register } from "./register.ts";

type Data = NonNullable<Bericht["massnahmen"]>[number];

const offices = [
  entry("verwaltung", "achern", { titel: "Stadt Achern", art: "stadt", land: "BW" }),
  entry("verwaltung", "goslar", { titel: "Stadt Goslar", art: "stadt", land: "NI" }),
];
const topics = [
  entry("thema", "ema", { titel: "Vertretung im Einwohnermeldeamt", status: "in-pruefung" }),
  entry("thema", "wohngeld", { titel: "Vertretung beim Wohngeld", status: "in-pruefung" }),
];
const registerOf = (massnahmen: readonly Data[], rest: Partial<Bericht> = {}, now = "2022-09-13T10:00:00Z") => {
  const data = { art: "klausur", datum: "2022-05-18", verwaltungen: ["achern", "goslar"], ...rest } as const;
  const one = entry("bericht", "b", { ...data, massnahmen: [...massnahmen] });
  const next = entry("termin", "t", { art: "treffen", beginn: "2022-10-05T09:00:00+02:00", reihe: "r" });
  return register(smallSite([...offices, ...topics, entry("reihe", "r"), next, one], { now: new Date(now) }));
};
const only = (data: Partial<Data>, rest: Partial<Bericht> = {}, now?: string) =>
  registerOf([{ was: "Bilanz ziehen", ...data }], rest, now)[0]!;

test("the holidays of the Land of those who act decide; the day that the Bericht gives wins", () => {
  const words = { faellig_wortlaut: "nach den Sommerferien" };
  assert.equal(only({ ...words, zustaendig: "Führungskräfte der Stadt Achern" }).faellig?.tag, "2022-09-12");
  assert.equal(only({ ...words, zustaendig: "Stadt Goslar" }).faellig?.tag, "2022-08-25");
  assert.equal(only({ ...words, zustaendig: "alle" }).faellig?.tag, "2022-09-12");
  assert.deepEqual(only({ ...words, faellig: "2022-08-01" }).faellig, { tag: "2022-08-01" });
});

test("what is counted from a day that is not known exactly says so", () => {
  const words = { faellig_wortlaut: "in drei Monaten" };
  assert.equal(only(words).faellig?.ungefaehr, undefined);
  assert.equal(only(words, { datum_beispiel: true }).faellig?.ungefaehr, true);
});

test("until the next meeting is the next Termin of the same Reihe", () => {
  const words = { faellig_wortlaut: "bis zur nächsten Sitzung" };
  assert.equal(only(words, { reihe: "r" }).faellig?.tag, "2022-10-05");
  assert.equal(only(words).faellig, undefined);
});

test("one day decides between due and overdue, and who is done is neither", () => {
  const due = { faellig: "2022-09-12" };
  assert.equal(only(due, {}, "2022-09-12T10:00:00Z").lage, "termin");
  assert.equal(only(due, {}, "2022-09-13T10:00:00Z").lage, "ueberfaellig");
  assert.equal(only({ ...due, status: "laeuft" }).lage, "ueberfaellig");
  assert.equal(only({ ...due, status: "erledigt" }).lage, "erledigt");
  assert.equal(only({ ...due, status: "entfallen" }).lage, "entfallen");
  assert.equal(only({}).lage, "ohne-termin");
});

test("a measure belongs to those it names, or else to all of its Bericht", () => {
  const who = (zustaendig: string) => only({ zustaendig }).verwaltungen.map(({ kennung }) => kennung);
  assert.deepEqual(who("Führungskräfte der Stadt Achern"), ["achern"]);
  assert.deepEqual(who("beide Häuser"), ["achern", "goslar"]);
  assert.deepEqual(who("Rathaus Untergoslar"), ["achern", "goslar"]);
  const counted = only({ kennzahl: { bezeichnung: "Akten", wert: 4200, verwaltung: "achern" } });
  assert.deepEqual(
    counted.verwaltungen.map(({ kennung }) => kennung),
    ["achern"],
  );
});

test("of the Themen of its Bericht a measure belongs to the one it speaks of, or else to all", () => {
  const about = (was: string) => only({ was }, { themen: ["ema", "wohngeld"] }).themen.map(({ kennung }) => kennung);
  assert.deepEqual(about("Vertretungen beim Wohngeld prüfen"), ["wohngeld"]);
  assert.deepEqual(about("Vertretungen prüfen"), ["ema", "wohngeld"]);
  assert.deepEqual(about("Wieder treffen"), ["ema", "wohngeld"]);
});

test("overdue comes first, the oldest before all; what is done comes last, and the words count", () => {
  const all = registerOf([
    { was: "a", status: "erledigt" },
    { was: "b" },
    { was: "c", faellig: "2022-12-01" },
    { was: "d", faellig: "2022-09-01" },
    { was: "e", faellig: "2022-06-01" },
  ]);
  assert.equal(all.map(({ data }) => data.was).join(""), "edcba");
  assert.equal(lageText(all), "2 überfällig, 1 mit Termin, 1 ohne Termin");
  assert.equal(lageText(all.slice(4)), "nichts offen");
});

test("what an archived Bericht agreed is not followed", () => {
  assert.deepEqual(registerOf([{ was: "a" }], { archiviert: "2022-06-01" }), []);
});
