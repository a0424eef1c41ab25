import assert from "node:assert/strict";
import { test } from "node:test";
import { modelFiles } from "../../test/process/model-files.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import type { Page } from "../../src/model/page.ts";
import { readModel } from "../../src/process/read-model.ts";
import { entryPage } from "../pages/entry.ts";

const { modell } = await readModel(modelFiles["c1-rechnung"]!);

function page(): Page {
  const site = smallSite([entry("prozess", "rechnung", { stufe: "dokumentiert", bpmn: "m.bpmn" })]);
  return entryPage(site.items[0]!, { ...smallView(site), model: () => modell });
}

test("the search reads each step with its role, its system and its remark, once and not in the drawing", () => {
  const content = page().search!.content.replaceAll(/<section[^>]*data-pagefind-ignore>[^]*?<\/section>/g, "");
  const words = content
    .replaceAll(/<div class="prozessblatt" aria-hidden[^]*?<\/div>/g, "")
    .replaceAll(/<[^>]*>/g, " ");
  for (const { name, gattung } of modell!.knoten)
    if (!["pool", "lane", "gateway"].includes(gattung)) assert.equal(words.split(name).length, 2, name);
  for (const word of ["Zentraler Rechnungseingang", "Dokumentenmanagement", "Papier wird danach vernichtet"])
    assert.ok(words.includes(word), word);
});

test("for paper the drawing stands on sheets that show it piece by piece, and none of it is read twice", () => {
  const { html } = page();
  const [, sheets = ""] = /<div class="prozessblatt" aria-hidden="true">([^]*?)<\/div>/.exec(html) ?? [];
  assert.equal(sheets.split("<svg").length, 3);
  for (const [, id] of sheets.matchAll(/href="#([^"]+)"/g)) assert.ok(html.includes(` id="${id}"`), id);
  assert.doesNotMatch(sheets, / id=|<a |<text/);
});
