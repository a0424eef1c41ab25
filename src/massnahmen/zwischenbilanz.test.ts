import assert from "node:assert/strict";
import { test } from "node:test";
import { entwuerfe } from "../dokument/entwuerfe.ts";
import { toMarkdown } from "../dokument/markdown/to-markdown.ts";
import type { Bericht } from "../model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";

const massnahmen: Bericht["massnahmen"] = [
  {
    was: "Zwischenbilanz ziehen",
    zustaendig: "Stadt Achern",
    faellig_wortlaut: "nach den Sommerferien",
    kennzahl: { bezeichnung: "Elektronische Akten", wert: 4200, einheit: "Akten" },
  },
  { was: "Kommunikation verbessern", status: "laeuft" },
  { was: "Schulen", zustaendig: "Leitung", status: "erledigt" },
];
const draftsOf = (data: Partial<Bericht> = {}) => {
  const achern = entry("verwaltung", "achern", { titel: "Stadt Achern", art: "stadt", land: "BW" });
  const given = {
    titel: "Klausur",
    art: "klausur",
    datum: "2022-05-18",
    verwaltungen: ["achern"],
    massnahmen,
  } as const;
  const bericht = entry("bericht", "klausur", { ...given, massnahmen: [...massnahmen], ...data });
  const site = smallSite([achern, bericht]);
  const drafts = entwuerfe.get("zwischenbilanz")!(site);
  return new Map(drafts.map(({ path, dokument }) => [path, toMarkdown(dokument).replaceAll("\u00a0", " ")]));
};
const path = "/berichte/nach/massnahmen/nach/verwaltung/achern/zwischenbilanz-achern";

test("the draft says that it is one, what was agreed and by when, and what it left open", () => {
  const text = draftsOf().get(path) ?? "";
  assert.match(text, /^\*\*Entwurf\*\*/);
  assert.match(
    text,
    /Zwischenbilanz ziehen +\| Stadt Achern +\| 12\. September 2022 \(gerechnet aus „nach den Sommerferien“\)/,
  );
  assert.match(text, /- Zwischenbilanz ziehen: Der Termin ist vorbei, 12\. September 2022.*Wie weit ist es/);
  assert.match(text, /- Elektronische Akten: damals 4\.200 Akten\. Und heute\?/);
  assert.match(text, /- Kommunikation verbessern: Bis wann\?\n- Kommunikation verbessern: Wer kümmert sich darum\?/);
  assert.match(text, /- Schulen: Was ist dabei herausgekommen\?/);
});

test("a table to fill in has a line for each measure that is not done, with placeholders", () => {
  const text = draftsOf().get(path) ?? "";
  const table = text.slice(text.indexOf("## In der Runde auszufüllen"));
  assert.match(table, /\| Kommunikation verbessern \| \[\[Stand\]\]/);
  assert.ok(!table.includes("| Schulen"));
  assert.match(text, /\*\*Teilnehmende:\*\* \[\[Teilnehmende nach Funktion\]\]/);
});

test("what comes from internal or invented entries says so", () => {
  assert.match(draftsOf({ sichtbarkeit: "intern" }).get(path) ?? "", /Nur für den internen Gebrauch\./);
  assert.match(draftsOf({ beispiel: true }).get(path) ?? "", /Enthält erfundene Beispiele\./);
  assert.doesNotMatch(draftsOf().get(path) ?? "", /internen Gebrauch|erfundene/);
});

test("there is one for the Bericht too, and none where nothing is left to do", () => {
  assert.deepEqual(
    [...draftsOf().keys()],
    [path, "/berichte/nach/massnahmen/nach/bericht/klausur/zwischenbilanz-klausur"],
  );
  assert.equal(draftsOf({ massnahmen: [{ was: "Schulen", status: "erledigt" }] }).size, 0);
});
