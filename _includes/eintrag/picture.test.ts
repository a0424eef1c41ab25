import assert from "node:assert/strict";
import { test } from "node:test";
import type { Image } from "../../src/export/images.ts";
import type { Bild } from "../../src/model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { picture } from "./picture.ts";

const image: Image = {
  width: 960,
  height: 640,
  formats: ["jpeg", "webp", "avif"].map((type) => ({
    type: `image/${type}`,
    sizes: [480, 960].map((width) => ({ path: `/bilder/x-${width}.${type}`, width, height: (width * 2) / 3 })),
  })),
};
const bild = {
  datei: "x.jpg",
  alt: "Zwei <Häuser>",
  urheber: "A & B",
  rechteinhaber: "ILE",
  lizenz: "CC-BY-4.0",
  personen: false,
} as const satisfies Bild;
const site = smallSite([entry("thema", "a", { bilder: [bild] })], { address: { origin: "", base: "/kd/" } });
const item = site.find("thema", "a")!;
const show = (datei: string, alt?: string, made: Image | undefined = image): string | undefined =>
  picture(
    item,
    datei,
    smallView(site, () => made),
    alt,
  )?.toString();

test("a picture comes with its size, its credit and the smallest format first", () => {
  const out = show("x.jpg") ?? "";
  assert.match(out, /width="960" height="640" alt="Zwei &lt;Häuser&gt;"/);
  assert.match(out, /<small>Bild: A &amp; B \/ ILE, CC BY 4\.0 \(mit Namensnennung\)<\/small>/);
  assert.deepEqual(
    [...out.matchAll(/<source type="([^"]+)"/g)].map(([, type]) => type),
    ["image/avif", "image/webp"],
  );
  assert.match(
    out,
    /src="\/kd\/bilder\/x-960\.jpeg" srcset="\/kd\/bilder\/x-480\.jpeg 480w, \/kd\/bilder\/x-960\.jpeg 960w"/,
  );
});

test("the text may describe a picture in its own words; without any those of the list hold", () => {
  assert.match(show("x.jpg", "Eigene Worte") ?? "", /alt="Eigene Worte"/);
  assert.match(show("x.jpg", "") ?? "", /alt="Zwei &lt;Häuser&gt;"/);
});

test("a picture that is not listed, or was not made because consent is gone, is not shown (safe)", () => {
  assert.equal(show("fremd.jpg"), undefined);
  assert.equal(picture(item, "x.jpg", smallView(site)), undefined);
});
