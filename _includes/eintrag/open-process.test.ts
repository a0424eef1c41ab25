import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import type { Audience } from "../../src/model/select.ts";
import type { EntryData } from "../../src/model/types.generated.ts";
import { beispielModell } from "../beispiel-modell.ts";
import { entryPage } from "../pages/entry.ts";

const page = (data: Partial<EntryData["prozess"]>, audience: Audience = "oeffentlich", modell = false): string => {
  const site = smallSite([entry("prozess", "p", { titel: "Hund & Katze", stufe: "identifiziert", ...data })], {
    audience,
  });
  const view = { ...smallView(site), model: () => (modell ? beispielModell : undefined) };
  return entryPage(site.find("prozess", "p")!, view).html;
};

test("a process that nobody has drawn invites, with a letter to those who keep it", () => {
  const html = page({ verantwortlich: { stelle: "Organisation", funktionspostfach: "organisation@kreis.example" } });
  const letter = /href="(mailto:organisation@kreis\.example[^"]+)">Wir fangen an/.exec(html)?.[1] ?? "";
  assert.match(decodeURIComponent(letter.replaceAll("&amp;", "&")), /„Hund & Katze“ anfangen\.\r\n.*prozesse\/p\//s);
  assert.match(page({}), /Noch nicht modelliert/);
  for (const data of [{ bpmn: "a.bpmn" }, { stufe: "gestaltet" } as const])
    assert.doesNotMatch(page(data), /Noch nicht modelliert/);
});

test("where a preview reads no models it says where steps and drawing are to be seen; readers are told nothing", () => {
  const data = { stufe: "dokumentiert", bpmn: "a.bpmn" } as const;
  assert.match(page(data, "vorschau"), /aus der Datei „a\.bpmn“\. Diese Vorschau liest sie nicht/);
  assert.doesNotMatch(page(data, "vorschau", true), /liest sie nicht/);
  assert.doesNotMatch(page(data), /liest sie nicht/);
});
