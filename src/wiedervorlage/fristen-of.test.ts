import assert from "node:assert/strict";
import { test } from "node:test";
import { entry } from "../../test/small-site.ts";
import type { EntryData, TypeName } from "../model/types.generated.ts";
import { fristenOf } from "./fristen-of.ts";
import { lageOf } from "./lage-of.ts";

/** What is told of an entry on a day: kind and how it stands. */
function told<T extends TypeName>(typ: T, data: Partial<EntryData[T]>, today: string): string[] {
  return fristenOf(typ, entry(typ, "x", data).data).flatMap((frist) => {
    const lage = lageOf(frist, today);
    return lage === undefined || lage === "spaeter" ? [] : [`${frist.art.name} ${lage}`];
  });
}

test("a Wiedervorlage is told of six weeks before and stays past until the day is set anew", () => {
  const data = { wiedervorlage: "2027-04-30" } as const;
  assert.deepEqual(told("thema", data, "2027-03-18"), []);
  assert.deepEqual(told("thema", data, "2027-03-19"), ["wiedervorlage bald"]);
  assert.deepEqual(told("thema", data, "2027-04-30"), ["wiedervorlage bald"]);
  assert.deepEqual(told("thema", data, "2027-05-01"), ["wiedervorlage vorbei"]);
});

test("what is archived or withdrawn is not told of", () => {
  const data = { pruefen_bis: "2020-01-01" };
  assert.deepEqual(told("thema", data, "2026-01-01"), ["pruefen vorbei"]);
  assert.deepEqual(told("thema", { ...data, archiviert: "2021-01-01" }, "2026-01-01"), []);
  const gone = { datum: "2021-01-01", grund: "Falsch." };
  assert.deepEqual(told("thema", { ...data, zurueckgezogen: gone }, "2026-01-01"), []);
});

test("a training is told of while binding promises miss its minimum and it has not begun", () => {
  const zusage = { verwaltung: "a", plaetze: 9, verbindlich: true };
  const data = (mindestteilnehmer: number) => ({
    beginn: "2027-04-10T09:00:00+02:00",
    schulung: { mindestteilnehmer, frist: "2027-03-15", zusagen: [zusage, { verwaltung: "b", plaetze: 3 }] },
  });
  assert.deepEqual(told("termin", data(12), "2027-03-10"), ["schulung bald"]);
  assert.match(fristenOf("termin", data(12))[0]!.worum!, /^Zur Mindestzahl fehlen 3 verbindliche Zusagen$/);
  assert.deepEqual(told("termin", data(12), "2027-04-10"), ["schulung vorbei"]);
  assert.deepEqual(told("termin", data(12), "2027-04-11"), []);
  assert.deepEqual(told("termin", data(9), "2027-03-10"), []);
});

test("a measure is told of until it is finished; one without a day is asked for after a year", () => {
  const measure = (more: object) => ({ datum: "2022-05-18", massnahmen: [{ was: "Bilanz ziehen", ...more }] });
  assert.deepEqual(told("bericht", measure({ faellig: "2022-09-15" }), "2022-09-10"), ["massnahme bald"]);
  const vague = measure({ faellig_wortlaut: "nach den Sommerferien" });
  assert.deepEqual(told("bericht", vague, "2022-12-01"), []);
  assert.deepEqual(told("bericht", vague, "2023-05-19"), ["massnahme vorbei"]);
  assert.deepEqual(told("bericht", measure({ faellig: "2022-09-15", status: "erledigt" }), "2023-01-01"), []);
});

test("the end of a Sperrfrist is told of before it, and no more once it has passed", () => {
  const data = { sperrfrist: "2026-12-01T00:30:00+01:00" };
  assert.deepEqual(told("bericht", data, "2026-11-25"), ["sperrfrist bald"]);
  assert.deepEqual(told("bericht", data, "2026-12-02"), []);
});

test("programs and figures of a Verwaltung are asked for again after three years, a Gesuch four weeks before it ends", () => {
  const data = { fachverfahren: [{ sachgebiet: "kasse", produkt: "Kasse A", stand: "2024-02-29" }] };
  assert.deepEqual(told("verwaltung", data, "2027-02-28"), []);
  assert.deepEqual(told("verwaltung", data, "2027-03-02"), ["stand vorbei"]);
  assert.deepEqual(told("gesuch", { gueltig_bis: "2026-06-30" }, "2026-06-02"), ["gueltig-bis bald"]);
});

test("fields that are wrong in any way are no Fristen", () => {
  const wrong = { wiedervorlage: 5, pruefen_bis: "2026-02-30", sperrfrist: [], massnahmen: [null, 1, {}], datum: "x" };
  for (const typ of ["thema", "bericht", "termin", "verwaltung", "gesuch"]) assert.deepEqual(fristenOf(typ, wrong), []);
  for (const data of [null, 1, "x", [], { schulung: { mindestteilnehmer: "12", zusagen: {} } }])
    assert.deepEqual(fristenOf("termin", data), []);
});
