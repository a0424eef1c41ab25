import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Beratung } from "./beratung.ts";
import { councilState, type Lage } from "./council-state.ts";

const now = "2026-06-01T10:00:00Z";

function lage(
  beratungsfolge: Beratung[],
  status: "in-beratung" | "abgeschlossen" | "zurueckgezogen" = "in-beratung",
): Lage {
  const site = smallSite(
    [
      entry("verwaltung", "amt", { art: "amt", land: "MV" }),
      entry("ratsvorlage", "r", { nummer: "1", verwaltung: "amt", status, beratungsfolge }),
    ],
    { now: new Date(now) },
  );
  return councilState(site.find("ratsvorlage", "r")!, site).lage;
}

const vote = (ja: number, nein: number): Beratung => ({
  gremium: "Rat",
  datum: "2026-05-01",
  rolle: "entscheidung",
  status: "erledigt",
  abstimmung: { ja, nein },
});

test("one vote decides between carried and rejected, and a tie rejects", () => {
  assert.equal(lage([vote(7, 6)]), "angenommen");
  assert.equal(lage([vote(6, 7)]), "abgelehnt");
  assert.equal(lage([vote(6, 6)]), "abgelehnt");
});

test("a vote settles nothing while another body has to decide", () => {
  assert.equal(
    lage([vote(9, 0), { gremium: "Stadtvertretung", datum: "2026-07-01", rolle: "entscheidung" }]),
    "in-beratung",
  );
  assert.equal(lage([vote(9, 0), { gremium: "Ortsrat", datum: "2026-07-01", rolle: "kenntnisnahme" }]), "angenommen");
});

test("a sitting whose day has passed asks for its result", () => {
  assert.equal(lage([{ gremium: "Rat", datum: "2026-06-01" }]), "anberaumt");
  assert.equal(lage([{ gremium: "Rat", datum: "2026-05-31" }]), "ergebnis-fehlt");
  assert.equal(lage([{ gremium: "Rat" }]), "ohne-termin");
  assert.equal(lage([]), "ohne-termin");
});

test("what was put off, heard or taken back says so", () => {
  const heard: Beratung = { gremium: "Ausschuss", datum: "2026-04-01", rolle: "vorberatung", status: "erledigt" };
  assert.equal(lage([heard, { gremium: "Rat", datum: "2026-05-01", status: "vertagt" }]), "vertagt");
  assert.equal(lage([heard, { gremium: "Rat", datum: "2026-09-01" }]), "in-beratung");
  assert.equal(lage([{ ...heard, rolle: "kenntnisnahme" }], "abgeschlossen"), "zur-kenntnis");
  assert.equal(lage([vote(9, 0)], "zurueckgezogen"), "zurueckgezogen");
});
