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

const words = (schulung: Termin["schulung"]): string => said(schulung).replaceAll("\u00a0", " ");

test("a course says how many seats are promised and how many are missing, and draws it", () => {
  const out = words({
    mindestteilnehmer: 12,
    plaetze: 20,
    frist: "2026-11-15",
    zusagen: [promise(5, true), promise(4, true), promise(2, false)],
  });
  assert.match(
    out,
    /9 von 12 verbindlich, 3 fehlen bis 15\. November 2026\.<\/strong> Dazu 2 Plätze unter Vorbehalt\./,
  );
  const seats = (kind: string): number => (out.match(new RegExp(`"${kind}[ "]`, "g")) ?? []).length;
  assert.deepEqual([seats("p-fest"), seats("p-vorbehalt"), seats("p-frei")], [9, 2, 9]);
  assert.equal(out.indexOf("p-grenze"), out.lastIndexOf("p-grenze"));
  assert.match(out, /noch offen bis zur Mindestzahl/);
});

test("a course tells what each pays with how many people, and from when it is cheaper than alone", () => {
  const out = words({ mindestteilnehmer: 6, pauschale: 1440, einzelpreis: 250, zusagen: [promise(6, true)] });
  assert.match(out, /<strong>240 Euro<\/strong>/);
  assert.match(out, /Ab 6 Personen ist das günstiger als ein einzeln gebuchter Platz \(250 Euro\)/);
  assert.match(out, /Mindestzahl 6 erreicht/);
});

test("a course without promises says so, and one without anything has no section", () => {
  assert.match(words({ mindestteilnehmer: 5 }), /0 von 5 verbindlich, 5 fehlen noch/);
  assert.doesNotMatch(words({ anbieter: "Schule" }), /verbindlich/);
  assert.equal(said({}), "");
});
