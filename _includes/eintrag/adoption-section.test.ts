import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { hubOf } from "../../src/model/hub.ts";
import { html } from "../../src/html.ts";
import { adoptionSection } from "./adoption-section.ts";
import { usedTemplatesSection } from "./used-templates-section.ts";

const fassungen = [
  { nummer: "1.0", datum: "2025-01-02" },
  { nummer: "1.1", datum: "2026-01-02" },
];
const site = smallSite(
  [
    entry("verwaltung", "hausen", { titel: "Gemeinde Hausen" }),
    entry("vorlage", "a", {
      titel: "Satzung & Muster",
      art: "satzung",
      fassungen,
      verantwortlich: { stelle: "Amt", funktionspostfach: "amt@hub.example" },
      uebernahmen: [{ verwaltung: "hausen", fassung: "1.0", status: "uebernommen" }],
    }),
    entry("vorlage", "b", {
      art: "satzung",
      fassungen,
      uebernahmen: [{ verwaltung: "hausen", fassung: "1.1", status: "angepasst" }],
    }),
    entry("vorlage", "c", { art: "satzung", fassungen }),
  ],
  {
    hub: hubOf({
      backend: { art: "gitlab", repo: "ort/hub", app_id: "1" },
      kontakt: { stelle: "R", email: "r@hub.example" },
    }),
  },
);
const view = smallView(site);
const shown = (kennung: string): string =>
  html`${adoptionSection(site.find("vorlage", kennung)!, view).inhalt}`.toString();

test("a letter says what was adopted and asks for the rest, and goes to those who answer for the text", () => {
  const [, address] = /href="(mailto:[^"]+)"/.exec(shown("a")) ?? [];
  const letter = new URL(address!.replaceAll("&amp;", "&"));
  assert.equal(letter.pathname, "amt@hub.example");
  assert.equal(letter.searchParams.get("subject"), "Übernommen: Satzung & Muster");
  const body = letter.searchParams.get("body") ?? "";
  for (const line of ["Verwaltung: ", "Fassung: 1.1", "Datum: ", "Abweichungen: "])
    assert.ok(body.split("\r\n").includes(line), line);
  assert.ok(body.endsWith("Seite: https://hub.example/vorlagen/a/"));
  assert.match(shown("c"), /href="mailto:r@hub\.example\?/);
});

test("the editor, the forge and the lines of the file are ways too", () => {
  assert.match(shown("a"), /href="\/redaktion\/#\/collections\/vorlage\/entries\/a\/index"/);
  assert.match(shown("a"), /href="https:\/\/gitlab\.com\/ort\/hub\/-\/edit\/main\/content\/vorlagen\/a\/index\.md"/);
  assert.match(shown("a"), /<code> {2}- verwaltung: .*\n {4}fassung: &quot;1\.1&quot;\n/);
  assert.match(shown("c"), /<code>uebernahmen:\n {2}- verwaltung: /);
});

test("a Verwaltung sees which Vorlagen it uses and which have a newer Fassung", () => {
  const section = usedTemplatesSection(site.find("verwaltung", "hausen")!, view)!;
  assert.match(html`${section.rand}`.toString(), /2 Vorlagen im Einsatz, 1 davon in einer früheren Fassung\./);
  const rows = html`${section.inhalt}`.toString().split("<tr").slice(2);
  assert.match(rows[0]!, /vorlagen\/a\/[^]*1 Fassung zurück/);
  assert.match(rows[1]!, /vorlagen\/b\/[^]*aktuell/);
  assert.equal(rows.length, 2);
});
