import assert from "node:assert/strict";
import { test } from "node:test";
import { noDocuments } from "../../src/model/documents.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { viewOf } from "../view.ts";
import { downloadsSection } from "./downloads-section.ts";

const site = smallSite([entry("vorlage", "v", { art: "satzung", fassungen: [] })], {
  address: { origin: "https://hub.example", base: "/kd/" },
});
const item = site.find("vorlage", "v")!;

test("documents are offered with format and size, and nothing where there are none", () => {
  const { images, assets } = smallView(site);
  const file = { format: "odt", path: "/vorlagen/v/v.odt", size: 15_200, source: "/cache/v.odt" } as const;
  const view = viewOf(site, { images, assets, documents: { ...noDocuments, find: () => [file] } });
  assert.match(
    String(downloadsSection(item, view)),
    /<a href="\/kd\/vorlagen\/v\/v\.odt" download>ODT <small>15\u00a0KB<\/small><\/a>/,
  );
  assert.equal(downloadsSection(item, smallView(site)), undefined);
});
