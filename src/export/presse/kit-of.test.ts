import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync, strFromU8 } from "fflate";
import { entry, smallSite } from "../../../test/small-site.ts";
import { hasKit } from "../../presse/has-kit.ts";
import { pressFiles } from "./press-files.ts";
import { kitOf } from "./kit-of.ts";
import { packKit } from "./pack-kit.ts";

const datum = "2025-12-03";
const presse = { ortsmarke: "Haarbach" };
const picture = { alt: "Gesicht", urheber: "Fotograf", lizenz: "CC-BY-4.0", personen: true } as const;
// Even where pictures were prepared by mistake.
const images = {
  files: [],
  problems: [],
  find: () => ({
    width: 9,
    height: 6,
    formats: [{ type: "image/jpeg", sizes: [{ path: "/bilder/weg.jpg", width: 9, height: 6 }] }],
  }),
};

test("a kit holds no name without release and nothing of a picture whose consent was revoked, also one in the text", () => {
  const data = {
    datum,
    presse,
    zitate: [{ text: "Gut.", funktion: "Kasse", name: "Erika Geheim", freigegeben: false }],
    bilder: [{ ...picture, datei: "weg.jpg", einwilligung: "widerrufen" as const }],
  };
  const site = smallSite([entry("bericht", "b", data, "Davor.\n\n![Gesicht](weg.jpg)\n\nDanach.")]);
  const text = JSON.stringify(kitOf(site.find("bericht", "b")!, site, images));
  assert.doesNotMatch(text, /Erika|Geheim|weg\.jpg|Gesicht|Fotograf/);
  assert.match(text, /Davor\.\\n\\nDanach\./);
});

test("only what everybody may read has files for the press", () => {
  const all = [
    entry("bericht", "a", { datum, presse }),
    entry("bericht", "b", { datum }),
    entry("bericht", "c", { datum, presse, sichtbarkeit: "intern" }),
    entry("bericht", "d", { datum, presse, sperrfrist: "2099-01-01T00:00:00+01:00" }),
    entry("bericht", "e", { datum, presse, zurueckgezogen: { datum, grund: "Falsch." } }),
    entry("thema", "f", {}),
  ];
  const site = smallSite(all, { audience: "intern" });
  assert.deepEqual(
    site.items.filter((item) => hasKit(item, site)).map(({ kennung }) => kennung),
    ["a"],
  );
  assert.deepEqual(
    pressFiles(site).map(({ path }) => path),
    ["presse-kurz.txt", "presse-lang.txt", "zitat.bib", "zitat.json"].map((name) => `/berichte/a/${name}`),
  );
});

test("a kit is packed in the order of its names, pictures in a folder of their own", () => {
  const kit = { texts: { "b.txt": "ä", "a.txt": "" }, pictures: [{ name: "x.png", source: "/x" }] };
  const bytes = packKit(kit, { "k.odt": new Uint8Array([1]) }, () => new Uint8Array([2]));
  const parts = unzipSync(bytes);
  assert.deepEqual(Object.keys(parts), ["a.txt", "b.txt", "bilder/x.png", "k.odt"]);
  assert.equal(strFromU8(parts["b.txt"]!), "ä");
});
