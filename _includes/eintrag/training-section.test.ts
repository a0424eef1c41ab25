import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../src/html.ts";
import type { Termin } from "../../src/model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { trainingSection } from "./training-section.ts";

const said = (schulung: Termin["schulung"]): string => {
  const site = smallSite([
    entry("termin", "t", { art: "schulung", beginn: "2026-12-01", ...(schulung ? { schulung } : {}) } as never),
    entry("verwaltung", "v", { titel: "Amt V", art: "amt", land: "MV" }),
  ]);
  return html`${trainingSection(site.find("termin", "t")!, smallView(site))?.inhalt}`.toString();
};
const promise = (plaetze: number, verbindlich: boolean) => ({ verwaltung: "v", plaetze, verbindlich });

test("a course says how many seats are promised and how many are missing", () => {
  const out = said({
    mindestteilnehmer: 12,
    plaetze: 20,
    zusagen: [promise(5, true), promise(4, true), promise(2, false)],
  });
  assert.match(
    out,
    /9 Plätze sind verbindlich zugesagt, 2 weitere unter Vorbehalt\. Bis zur Mindestzahl fehlen noch 3\./,
  );
  const seats = (kind: string): number => (out.match(new RegExp(`"${kind}[ "]`, "g")) ?? []).length;
  assert.deepEqual([seats("p-fest"), seats("p-vorbehalt"), seats("p-frei")], [9, 2, 9]);
  assert.equal(out.indexOf("p-grenze"), out.lastIndexOf("p-grenze"));
});

test("a course with enough promises takes place, and one without promises shows its figures alone", () => {
  assert.match(said({ mindestteilnehmer: 5, zusagen: [promise(5, true)] }), /Damit findet die Schulung statt\./);
  assert.doesNotMatch(said({ mindestteilnehmer: 5 }), /zugesagt\b.*fehl/);
});
