import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../src/html.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { relatedSections } from "./related-section.ts";

const themen = Array.from({ length: 31 }, (_, i) =>
  entry("thema", `t${i}`, { status: "angeregt", sachgebiete: ["kasse"] }),
);
const site = smallSite([
  entry("sachgebiet", "kasse", { titel: "Kasse" }),
  entry("verwaltung", "v", { titel: "Amt V", art: "amt", land: "MV", sachgebiete: ["kasse"] }),
  entry("verwaltung", "w", { titel: "Amt W", art: "amt", land: "MV", sachgebiete: ["kasse"] }),
  entry("gesuch", "g", { titel: "Hilfe", gueltig_bis: "2026-12-31", sachgebiet: "kasse" }),
  ...themen,
]);
const out =
  html`${relatedSections(site.find("sachgebiet", "kasse")!, smallView(site)).map(({ inhalt }) => inhalt)}`.toString();

test("what happens stands in columns with status or date, where it belongs in one line", () => {
  assert.match(
    out,
    /<h3 class="spaltenkopf">Gesuch<\/h3>\s*<ul class="stapel"><li><a href="\/gesuche\/g\/">Hilfe<\/a> <span class="leise klein">gültig bis <time/,
  );
  assert.match(
    out,
    /<dt>Verwaltungen<\/dt><dd><a href="\/verwaltungen\/v\/">Amt V<\/a>, <a href="\/verwaltungen\/w\/">Amt W<\/a><\/dd>/,
  );
});

test("a long column takes the whole width, and after thirty entries the list takes over", () => {
  assert.equal((out.match(/href="\/themen\/t/g) ?? []).length, 30);
  assert.match(out, /<div class="breit"><h3 class="spaltenkopf">Themen <span class="leise">31<\/span>/);
  assert.match(out, /1 weitere finden Sie <a href="\/themen\/nach\/sachgebiet\/kasse\/">in der Liste Themen<\/a>/);
});
