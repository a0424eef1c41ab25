import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { html } from "../../src/html.ts";
import { involvedSection } from "./involved-section.ts";

test("of many who know a Sachgebiet those of most entries are named, and the list of all is linked", () => {
  const offices = Array.from({ length: 40 }, (_, i) => entry("verwaltung", `v${i}`, { art: "stadt", land: "BW" }));
  const reports = offices.flatMap(({ kennung }, i) =>
    Array.from({ length: i === 39 ? 2 : 1 }, (_, at) =>
      entry("bericht", `b${i}-${at}`, { datum: "2026-01-01", sachgebiete: ["kasse"], verwaltungen: [kennung] }),
    ),
  );
  const view = smallView(smallSite([entry("sachgebiet", "kasse"), ...offices, ...reports]));
  const section = involvedSection(view.site.find("sachgebiet", "kasse")!, view, "Wer sich damit befasst");
  const text = html`${section?.inhalt}`.toString();
  assert.equal(text.match(/<li>/g)?.length, 30);
  assert.match(text, /^<ul class="bund"><li><span class="kz [^<]*<\/span><span><a href="\/verwaltungen\/v39\/"/);
  assert.match(text, /Dazu kommen 10 weitere, .*<a href="\/verwaltungen\/">alle Verwaltungen<\/a>/);
});
