import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { entryPage } from "../pages/entry.ts";

const projectPage = (count: number): string => {
  const names = Array.from({ length: count }, (_, i) => `p${i}`);
  const site = smallSite([
    ...names.map((name) =>
      entry("prozess", name, {
        stufe: "gestaltet",
        stufenverlauf: [
          { datum: "2025-09-30", stufe: "identifiziert" },
          { datum: "2026-03-01", stufe: "gestaltet" },
        ],
      }),
    ),
    entry("prozess", "ohne", { stufe: "digitalisiert" }),
    entry("projekt", "p", {
      status: "laeuft",
      stand: "2026-05-01",
      laufzeit: { von: "2025", bis: "2028" },
      prozesse: [...names, "ohne"],
    }),
  ]);
  return (
    entryPage(site.find("projekt", "p")!, smallView(site))
      .html.split('id="a_fortschritt"')[1]
      ?.split("</section>")[0] ?? ""
  );
};

test("a project shows when each process reached which stage, drawn and as a table", () => {
  const section = projectPage(2);
  assert.match(section, /Die Linie reicht bis <time datetime="2026-05-01">/);
  assert.equal(section.match(/<text class="nr"[^>]*>[12]<\/text>/g)?.length, 4);
  const row = section.split("<tr").find((one) => one.includes("/prozesse/p0/")) ?? "";
  assert.match(
    row,
    /data-t="1\u00a0identifiziert"><time datetime="2025-09-30">Sept\.\u00a02025<.*<time datetime="2026-03-01">März\u00a02026</,
  );
  assert.doesNotMatch(section, /ohne/);
});

test("more than 20 processes stand in the table, and the drawing says how many it leaves out", () => {
  const section = projectPage(23);
  assert.equal(section.match(/<text class="wer"/g)?.length, 20);
  assert.match(section, /Nur in der Tabelle: 3 weitere Prozesse/);
  assert.equal(section.match(/<th scope="row"/g)?.length, 23);
  assert.equal(projectPage(0), "");
});
