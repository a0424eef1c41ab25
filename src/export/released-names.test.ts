import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { renderPages } from "../../test/rendered-pages.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { nothingPrepared } from "../../test/small-view.ts";
import { dokumentOf } from "../dokument/dokument-of.ts";
import { toDocx } from "../dokument/docx/to-docx.ts";
import { toMarkdown } from "../dokument/markdown/to-markdown.ts";
import { toOdt } from "../dokument/odt/to-odt.ts";
import { toPlainText } from "../dokument/text/to-plain-text.ts";
import { typeDokumente } from "../dokument/type-dokumente.ts";
import { dataJobs } from "./data/data-files.ts";
import { pressFiles } from "./presse/press-files.ts";

const quote = (name: string, freigegeben: boolean) => ({
  text: "Das lohnt sich.",
  funktion: "Leitung",
  name,
  freigegeben,
});
const site = smallSite([
  entry("bericht", "2026-05-01-treffen", {
    art: "treffen",
    datum: "2026-05-01",
    zitate: [quote("Erika Verborgen", false), quote("Max Freigegeben", true)],
    presse: { ortsmarke: "Haarbach", kuerzel: "ik" },
  }),
]);
const item = site.items[0]!;
const dokument = dokumentOf(item, { site, images: nothingPrepared.images, types: typeDokumente });
const noPicture = (): never => assert.fail("there is no picture");
const packed = (archive: Uint8Array): string =>
  Object.values(unzipSync(archive))
    .map((bytes) => new TextDecoder().decode(bytes))
    .join("\n");
const textOf = (files: readonly object[]): string =>
  files.map((file) => ("content" in file ? String(file.content) : "")).join("\n");
const pages = renderPages(site, nothingPrepared);

const exports: Readonly<Record<string, string>> = {
  pages: pages.map(({ html }) => html).join("\n"),
  search: JSON.stringify(pages.map(({ search }) => search)),
  data: textOf(dataJobs(site).flatMap(({ files }) => files())),
  press: textOf(pressFiles(site)),
  odt: packed(toOdt(dokument, noPicture)),
  docx: packed(toDocx(dokument, noPicture)),
  markdown: toMarkdown(dokument),
  text: toPlainText(dokument),
};

test("whoever did not release a quote is named in no page, index, feed, table or document (safe)", () => {
  for (const [name, text] of Object.entries(exports)) assert.doesNotMatch(text, /Verborgen/, name);
});

test("whoever released a quote is named where the quote stands", () => {
  const without = Object.keys(exports).filter((name) => !exports[name]!.includes("Max Freigegeben"));
  assert.deepEqual(without, []);
});
