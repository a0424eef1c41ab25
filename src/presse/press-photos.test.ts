import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import type { Images } from "../export/images.ts";
import { photoCredits, pressPhotos } from "./press-photos.ts";

const size = (width: number) => ({ path: `/bilder/a-1-${width}.jpg`, width, height: width / 2 });
const images: Images = {
  files: [],
  problems: [],
  find: () => ({ width: 960, height: 480, formats: [{ type: "image/jpeg", sizes: [size(480), size(960)] }] }),
};
const bild = { datei: "a.jpg", alt: "Ein Saal", urheber: "Kreis", lizenz: "CC-BY-4.0", personen: false } as const;

test("a picture to print is the largest there is, with caption, credit and what its licence allows", () => {
  const item = smallSite([entry("bericht", "b", { datum: "2025-12-03", bilder: [bild] })]).find("bericht", "b")!;
  assert.equal(
    photoCredits(pressPhotos(item, images)).replaceAll("\u00a0", " "),
    "a-1-960.jpg (JPEG, 960 × 480 Pixel)\nEin Saal\nBild: Kreis, CC BY 4.0 (mit Namensnennung)\nSie dürfen das Bild übernehmen und ändern, wenn Sie die Quelle nennen (CC BY 4.0).\n",
  );
});

test("a picture whose consent was revoked is not offered", () => {
  const bilder = [{ ...bild, personen: true, einwilligung: "widerrufen" as const }];
  const item = smallSite([entry("bericht", "b", { datum: "2025-12-03", bilder })]).find("bericht", "b")!;
  assert.deepEqual(pressPhotos(item, images), []);
  assert.equal(photoCredits([]), "Zu diesem Bericht gibt es keine Bilder.\n");
});
