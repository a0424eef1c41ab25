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
