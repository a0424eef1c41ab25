import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { html } from "../../src/html.ts";
import { pressSection } from "./press-section.ts";

const bericht = entry("bericht", "b", { datum: "2025-12-03", presse: { ortsmarke: "Haarbach" } }, "Ein Absatz.");

test("the kit offers texts and citation as files, and an archive only where one was made", () => {
  const site = smallSite([bericht]);
  const item = site.find("bericht", "b")!;
  const view = smallView(site);
  const kit = { path: "/berichte/b/presse.zip", size: 99_966, source: "/cache/x.zip" };
  const without = html`${pressSection(item, view)?.inhalt}`.toString();
  const withKit = html`${pressSection(item, { ...view, kit: () => kit })?.inhalt}`.toString();
  for (const name of ["presse-kurz.txt", "presse-lang.txt", "zitat.bib", "zitat.json"])
    assert.ok(without.includes(`href="/berichte/b/${name}"`), name);
  assert.ok(!without.includes("presse.zip"));
  assert.match(withKit, /href="\/berichte\/b\/presse\.zip"[^]*ZIP, 100\u00a0KB: /);
});

test("what not everybody may read has texts on its page for members, and no files", () => {
  const site = smallSite([{ ...bericht, data: { ...bericht.data, sichtbarkeit: "intern" } }], { audience: "intern" });
  const shown = html`${pressSection(site.find("bericht", "b")!, smallView(site))?.inhalt}`.toString();
  assert.match(shown, /Kurz zu b\./);
  assert.doesNotMatch(shown, /download/);
});
