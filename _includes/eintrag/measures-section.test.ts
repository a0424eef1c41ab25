import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../src/html.ts";
import type { Bericht } from "../../src/model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { measuresSection } from "./measures-section.ts";

const show = (massnahmen: NonNullable<Bericht["massnahmen"]>): string => {
  const site = smallSite([entry("bericht", "b", { art: "treffen", datum: "2026-01-01", massnahmen })]);
  const section = measuresSection(site.find("bericht", "b")!, smallView(site));
  return html`${section?.inhalt}`.toString().replaceAll("\u00a0", " ");
};
const columns = (out: string): (string | undefined)[] =>
  [...out.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, titel]) => titel);

test("a day and the words for it stand in one column, a status has its shape, a figure stands under its measure", () => {
  const out = show([
    {
      was: "Anfragen",
      zustaendig: "ILE-Management",
      faellig: "2026-06-30",
      faellig_wortlaut: "Ende Juni",
      status: "laeuft",
      ergebnis: "Ein Angebot liegt vor.",
      kennzahl: { bezeichnung: "Zusagen", wert: 10, einheit: "Kommunen", quelle: "Bericht" },
    },
  ]);
  assert.deepEqual(columns(out), ["Was", "Zuständig", "Fällig", "Stand"]);
  assert.match(out, /Anfragen<small>Zusagen: 10 Kommunen\. Quelle: Bericht<\/small>/);
  assert.match(out, /30\. Juni 2026<\/time><small>Ende Juni<\/small>/);
  assert.match(out, /<svg.*läuft<\/span><small>Ein Angebot liegt vor\.<\/small>/);
});

test("a column nobody fills is left out", () => {
  assert.deepEqual(columns(show([{ was: "Anfragen", faellig_wortlaut: "offen" }])), ["Was", "Fällig"]);
});
