import assert from "node:assert/strict";
import { test } from "node:test";
import { link } from "../../src/model/link.ts";
import type { Entry } from "../../src/model/entry.ts";
import { entry, schemas, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { entryPage } from "./entry.ts";

const page = (entries: readonly Entry[], options: Parameters<typeof smallSite>[1] = {}) => {
  const site = smallSite(entries, options);
  return entryPage(site.find(entries[0]!.typ, entries[0]!.kennung)!, smallView(site));
};
const ids = (out: string): string[] => [...out.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

test("a withdrawn entry says when and why, and nothing of its content, also not to the search (safe)", () => {
  const files = [{ name: "plan.pdf", size: 1, path: "/plan.pdf" }];
  const data = {
    titel: "Alte Satzung",
    kurzfassung: "GEHEIM Kurzfassung",
    status: "laeuft",
    schlagworte: ["GEHEIM Schlagwort"],
    kennzahlen: [{ bezeichnung: "GEHEIM Zahl", wert: 1 }],
    dateien: [{ datei: "plan.pdf", titel: "GEHEIM Datei" }],
    korrekturen: [{ datum: "2025-01-01", text: "GEHEIM Korrektur" }],
    themen: ["nachbar"],
    stand: "2025-01-01",
    zurueckgezogen: { datum: "2026-01-15", grund: "Die Satzung wurde <aufgehoben>." },
  } as const;
  const { html, search, changed } = page([
    entry("thema", "a", data, "GEHEIM Text", files),
    entry("thema", "nachbar", { titel: "GEHEIM Nachbar" }),
  ]);
  assert.doesNotMatch(html, /GEHEIM|plan\.pdf/);
  assert.match(html, /Die Satzung wurde &lt;aufgehoben&gt;\./);
  assert.match(html, /datetime="2026-01-15"/);
  assert.doesNotMatch(JSON.stringify(search), /GEHEIM|plan\.pdf/);
  assert.deepEqual([search?.title, search?.filters], ["Alte Satzung", {}]);
  assert.equal(changed, "2026-01-15");
});

test("a type without a page of its own shows all its fields, its text and what belongs to it", () => {
  const { html } = page([
    entry(
      "partner",
      "p",
      { titel: "Firma", art: "dienstleister", webseite: "https://firma.example/", kurzfassung: "Kurz." } as never,
      "Über die Firma.",
    ),
    entry("thema", "t", { titel: "Kasse" }, "[Firma](/partner/p/)"),
  ]);
  assert.match(html, /<h2 id="a_text">Über den Partner<\/h2>/);
  assert.match(html, /<p>Über die Firma\.<\/p>/);
  assert.match(html, /<a href="https:\/\/firma\.example\/" class="extern" rel="external">firma\.example<\/a>/);
  assert.match(html, /<a href="\/themen\/t\/">Kasse<\/a>/);
});

test("a field that a schema gains is shown without a change of code, under a heading and an id of its own", () => {
  const types = schemas.types.map((type) =>
    type.typ === "thema"
      ? { ...type, fields: { ...type.fields, neu: { title: "Neues Feld", type: "string" as const } } }
      : type,
  );
  const data = { status: "laeuft", kooperationsform: "vertretung", neu: "Neuer Wert" };
  const { hub, address, audience, now } = smallSite([]);
  const site = link(
    [entry("thema", "a", data as never)],
    { ...schemas, types },
    { hub, address, audience, now },
    () => [],
  );
  const { html } = entryPage(site.find("thema", "a")!, smallView(site));
  assert.match(html, /<dt>Neues Feld<\/dt><dd>Neuer Wert<\/dd>/);
  assert.equal(new Set(ids(html)).size, ids(html).length, ids(html).join(" "));
});

test("a heading of a text that is named like a part of the page does not take its id", () => {
  const { html } = page([
    entry(
      "thema",
      "a",
      { status: "laeuft", stand: "2025-01-01", dateien: [] },
      "## Inhalt\n\n## Text\n\n## Pflege\n\n## Suche\n",
    ),
  ]);
  assert.equal(new Set(ids(html)).size, ids(html).length, ids(html).join(" "));
});

test("two entries of one name and type are told apart by their kennung in the title of the window", () => {
  const title = (out: string): string | undefined => /<title>(.*?)<\/title>/.exec(out)?.[1];
  const twins = [
    entry("thema", "a", { titel: "Kasse" }),
    entry("thema", "b", { titel: "Kasse" }),
    entry("sachgebiet", "kasse", { titel: "Kasse" }),
  ];
  assert.equal(title(page(twins).html), "Kasse (Thema a) – Kurzer Dienstweg");
  assert.equal(title(page(twins.toReversed()).html), "Kasse (Sachgebiet) – Kurzer Dienstweg");
});

test("members and editors see by marks what the public does not see yet", () => {
  const data = {
    sichtbarkeit: "intern",
    entwurf: true,
    sperrfrist: "2026-07-01T10:00:00+02:00",
    beispiel: true,
  } as const;
  const { html } = page([entry("thema", "a", data)], { audience: "vorschau" });
  for (const word of ["intern", "Entwurf", "Sperrfrist bis 1.\u00a0Juli\u00a02026, 10:00\u00a0Uhr", "Beispiel"])
    assert.ok(html.includes(`${word}</span>`), word);
});

test("a reference to an entry that nobody may see leaves no word and no link (safe)", () => {
  const { html } = page([
    entry(
      "gesuch",
      "g",
      { richtung: "suche", verwaltung: "geheim", sachgebiet: "geheim", gueltig_bis: "2026-12-31" },
      "[hier](/themen/geheim/)",
    ),
  ]);
  assert.doesNotMatch(html, /geheim/);
  assert.match(html, /<p>hier<\/p>/);
});

test("words of an entry are escaped wherever they stand (safe)", () => {
  const evil = `<img src=x onerror="alert(1)">`;
  const { html } = page([
    entry(
      "bericht",
      "b",
      {
        titel: evil,
        kurzfassung: evil,
        art: "bericht",
        datum: "2026-01-01",
        schlagworte: [evil],
        verantwortlich: { stelle: evil, funktionspostfach: `a@b.example"${evil}` },
        zitate: [{ text: evil, funktion: evil, freigegeben: true }],
        presse: { ortsmarke: evil },
        korrekturen: [{ datum: "2026-01-01", text: evil }],
      } as never,
      evil,
    ),
  ]);
  assert.doesNotMatch(html, /<img/);
});
