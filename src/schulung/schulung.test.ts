import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Termin } from "../model/types.generated.ts";
import type { Site } from "../model/site.ts";
import { sharesOf } from "./anteile.ts";
import { breakEven, costTable } from "./kosten.ts";
import { lageText } from "./lage-text.ts";
import { openTrainings, schulungOf, type Schulung } from "./schulung.ts";

const promise = (verwaltung: string, plaetze: number, verbindlich = true) => ({ verwaltung, plaetze, verbindlich });
const nine = [promise("a", 5), promise("b", 4), promise("c", 2, false)];
const given = {
  mindestteilnehmer: 12,
  plaetze: 20,
  frist: "2027-03-15",
  pauschale: 1440,
  kosten_pro_kopf: 15,
  zusagen: nine,
};

function siteOf(all: Readonly<Record<string, object>>, now: string): Site {
  const places = ["a", "b", "c"].map((name) => entry("verwaltung", name, { art: "amt", land: "MV" }));
  const events = Object.entries(all).map(([kennung, data]) => entry("termin", kennung, data as Partial<Termin>));
  return smallSite([...places, ...events], { now: new Date(`${now}T10:00:00Z`) });
}

function courseOf(schulung: object, now = "2027-03-01", beginn = "2027-04-20"): Schulung {
  const site = siteOf({ t: { art: "schulung", beginn, schulung } }, now);
  return schulungOf(site.find("termin", "t")!, site)!;
}

const told = (change: object, now?: string): string =>
  lageText(courseOf({ ...given, ...change }, now)).replaceAll("\u00a0", " ");

test("how a course stands follows from its promises, its minimum, its seats and its last day", () => {
  const cases: readonly (readonly [object, string, string?])[] = [
    [{}, "9 von 12 verbindlich, 3 fehlen bis 15. März 2027"],
    [{}, "9 von 12 verbindlich, 3 fehlen bis 15. März 2027", "2027-03-15"],
    [{}, "9 von 12 verbindlich, 3 fehlen, die Frist war am 15. März 2027", "2027-03-16"],
    [{}, "vorbei, verbindlich waren 9 von 12", "2027-04-21"],
    [{ mindestteilnehmer: 10 }, "9 von 10 verbindlich, 1 fehlt bis 15. März 2027"],
    [{ frist: undefined }, "9 von 12 verbindlich, 3 fehlen noch"],
    [{ mindestteilnehmer: 9 }, "9 verbindlich, Mindestzahl 9 erreicht, noch 11 Plätze frei, Frist 15. März 2027"],
    [
      { mindestteilnehmer: undefined },
      "9 verbindlich, keine Mindestzahl genannt, noch 11 Plätze frei, Frist 15. März 2027",
    ],
    [{ zusagen: [promise("a", 20)] }, "alle 20 Plätze verbindlich vergeben"],
    [{ zusagen: [promise("a", 22)] }, "22 verbindlich für 20 Plätze, 2 zu viel"],
    [{ zusagen: [promise("a", 12, false)] }, "0 von 12 verbindlich, 12 fehlen bis 15. März 2027"],
  ];
  for (const [change, words, now] of cases) assert.equal(told(change, now), words);
});

test("the price by head falls with every promise, from those now to a full room", () => {
  const rows = (change: object) =>
    costTable(courseOf({ ...given, ...change })).map(({ personen, jePerson, gesamt }) => [personen, jePerson, gesamt]);
  assert.deepEqual(rows({}), [
    [9, 17500, 157500],
    [11, 14591, 160500],
    [12, 13500, 162000],
    [20, 8700, 174000],
  ]);
  assert.deepEqual(rows({ pauschale: undefined, zusagen: [] }), [
    [12, 1500, 18000],
    [20, 1500, 30000],
  ]);
  assert.deepEqual(rows({ pauschale: undefined, kosten_pro_kopf: undefined }), []);
});

test("with the price of a single seat it says from how many people on the course is cheaper", () => {
  const from = (change: object) => breakEven(courseOf({ ...given, ...change }));
  assert.equal(from({ einzelpreis: 255 }), 7);
  assert.equal(from({ einzelpreis: 256 }), 6);
  assert.equal(from({ einzelpreis: 15 }), undefined);
  assert.equal(from({}), undefined);
});

test("shares add up to the whole price to the cent, seats nobody promised included", () => {
  const shares = sharesOf(courseOf({ ...given, pauschale: 1000, kosten_pro_kopf: 0 }));
  assert.deepEqual(
    shares.map(({ verwaltung, personen, betrag }) => [verwaltung, personen, betrag]),
    [
      ["a", 5, 41667],
      ["b", 4, 33333],
      ["c", 0, 0],
      [undefined, 3, 25000],
    ],
  );
  const twice = sharesOf(courseOf({ ...given, zusagen: [promise("a", 5), promise("a", 8)] }));
  assert.deepEqual(
    twice.map(({ verwaltung, personen }) => [verwaltung, personen]),
    [["a", 13]],
  );
});

test("open courses begin with those that need promises, the next last day first", () => {
  const course = (change: object, beginn = "2027-04-20") => ({
    art: "schulung",
    beginn,
    schulung: { ...given, ...change },
  });
  const site = siteOf(
    {
      spaeter: course({ frist: "2027-04-01" }),
      sicher: course({ mindestteilnehmer: 5, frist: "2027-03-02" }),
      bald: course({}),
      vorbei: course({}, "2027-02-01"),
      verfehlt: course({ frist: "2027-02-20" }),
      weg: { ...course({}), zurueckgezogen: { datum: "2027-01-01", grund: "Krank." } },
      treffen: { art: "treffen", beginn: "2027-04-20" },
    },
    "2027-03-01",
  );
  assert.deepEqual(
    openTrainings(site).map(({ item }) => item.kennung),
    ["bald", "spaeter", "sicher", "verfehlt"],
  );
});
