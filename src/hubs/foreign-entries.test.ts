import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { foreignDocuments } from "./foreign-documents.ts";
import { foreignEntries, foreignInSachgebiet } from "./foreign-entries.ts";
import type { FremderEintrag, FremderHub } from "./schnappschuss.ts";

const gesuch = (pfad: string, gueltig_bis: string): FremderEintrag => ({
  typ: "gesuch",
  pfad,
  titel: "Vertretung",
  richtung: "suche",
  gueltig_bis,
});
const bauen = [{ kennung: "bauen", titel: "Bauwesen" }];
const hub: FremderHub = {
  format: 1,
  url: "https://nord.example/",
  kennung: "nord-example",
  name: "Hub Nord",
  geholt: "2026-05-20",
  lizenz: "CC-BY-4.0",
  laender: ["SH"],
  eintraege: [
    gesuch("gesuche/alt/", "2026-05-31"),
    gesuch("gesuche/neu/", "2026-06-01"),
    { typ: "vorlage", pfad: "vorlagen/deich/", titel: "Deichordnung", sachgebiete: bauen, verwaltungen: ["Stadt Bad"] },
    {
      typ: "thema",
      pfad: "themen/x/",
      titel: "Steg",
      status: "laeuft",
      sachgebiete: [{ kennung: "x", titel: "bauen" }],
    },
  ],
};
const site = smallSite(
  [
    entry("sachgebiet", "bauen", { titel: "Bauen" }),
    entry("verwaltung", "bad", { titel: "Stadt Bad", art: "stadt", land: "BY" }),
  ],
  { hubs: [hub], now: new Date("2026-06-01T10:00:00Z") },
);

test("entries of other hubs stand by type, and a Gesuch goes with its last day", () => {
  assert.deepEqual(
    foreignEntries(site).map(({ url }) => url),
    ["https://nord.example/themen/x/", "https://nord.example/vorlagen/deich/", "https://nord.example/gesuche/neu/"],
  );
});

test("an entry belongs to our Sachgebiet of the same kennung or the same title", () => {
  const found = foreignInSachgebiet(site.find("sachgebiet", "bauen")!, site);
  assert.deepEqual(
    found.map(({ entry: { titel } }) => titel),
    ["Steg", "Deichordnung"],
  );
});

test("in the search another hub speaks for its own name, and never for a Verwaltung or Thema of ours", () => {
  const { search } = foreignDocuments(site).find(({ path }) => path.endsWith("/deich/"))!;
  assert.deepEqual(search?.filters, {
    Typ: ["Vorlage"],
    Hub: ["Hub Nord"],
    Sachgebiet: ["Bauen"],
    Land: ["Schleswig-Holstein"],
    Status: [],
  });
  assert.deepEqual(search.elsewhere, { url: "https://nord.example/vorlagen/deich/", text: "Bauwesen. Stadt Bad" });
  assert.equal(search.meta["hub"], "Hub Nord");
  assert.equal(search.meta["geholt"], "20.\u00a0Mai\u00a02026");
  assert.match(search.also?.["titelteile"] ?? "", /ordnung/i);
});
