import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { publishedBody } from "../text/published-body.ts";
import { publishedData } from "./published-data.ts";

const picture = { datei: "weg.png", alt: "Frau M.", urheber: "Amt", lizenz: "CC0-1.0", personen: true } as const;
const quote = { text: "Gut.", funktion: "ein Teilnehmer", name: "Erika Mustermann" };

test("names that nobody released and pictures without consent are not taken along (safe)", () => {
  const site = smallSite([
    entry(
      "bericht",
      "a",
      {
        zitate: [
          { ...quote, freigegeben: false },
          { ...quote, name: "Max Muster", freigegeben: true },
        ],
        bilder: [
          { ...picture, einwilligung: "widerrufen" },
          { ...picture, datei: "da.png", alt: "Tisch", einwilligung: "liegt-vor" },
        ],
      },
      "Vorher\n\n![Frau M.](weg.png)\n\n![](da.png)\n\nNachher\n",
    ),
  ]);
  const item = site.items[0]!;
  const text = JSON.stringify(publishedData(item));
  assert.doesNotMatch(text, /Erika|weg\.png|Frau M/);
  assert.match(text, /Max Muster.*da\.png/);
  assert.equal(publishedBody(item), "Vorher\n\n![](da.png)\n\nNachher");
});

test("not even a required reference names an entry that nobody may see (safe)", () => {
  const site = smallSite([
    entry("gesuch", "g", { richtung: "suche", verwaltung: "geheim", sachgebiet: "kasse", gueltig_bis: "2026-12-31" }),
    entry("verbund", "v", { mitglieder: ["geheim", "haarbach"] }),
    entry("verwaltung", "haarbach", { art: "gemeinde", land: "BY" }),
    entry("sachgebiet", "kasse"),
  ]);
  const data = Object.fromEntries(site.items.map((item) => [item.kennung, publishedData(item)]));
  assert.doesNotMatch(JSON.stringify(data), /geheim/);
  assert.equal(data["g"]!["sachgebiet"], "kasse");
  assert.deepEqual(data["v"]!["mitglieder"], ["haarbach"]);
});
