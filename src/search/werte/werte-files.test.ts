import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page, SearchDocument } from "../../model/page.ts";
import { inIndexOrder } from "../index-order.ts";
import { ausAbstaenden } from "./abstaende.ts";
import { werteFiles } from "./werte-files.ts";

const page = (path: string, day: string, Typ: string): Page => {
  const search: SearchDocument = { title: path, content: "", filters: { Typ: [Typ] }, day, meta: {} };
  return { path, html: "", search };
};
const pages = [
  page("/undatiert/", "", "Thema"),
  page("/b/", "2026-01-01", "Bericht"),
  { path: "/liste/", html: "" },
  page("/a/", "2026-01-01", "Thema"),
  page("/neu/", "2026-06-01", "Thema"),
];

test("entries are numbered newest first, whatever the order of pages", () => {
  const order = ["/neu/", "/a/", "/b/", "/undatiert/"];
  assert.deepEqual(
    inIndexOrder(pages).map(({ path }) => path),
    order,
  );
  assert.deepEqual(
    inIndexOrder(pages.toReversed()).map(({ path }) => path),
    order,
  );
});

test("each filter has a file that tells the entries of its values", () => {
  const files = new Map(werteFiles(pages).map((file) => [file.path, "content" in file ? String(file.content) : ""]));
  assert.equal(files.get("/pagefind/werte/jahr.json"), "{}");
  const typ = JSON.parse(files.get("/pagefind/werte/typ.json")!) as Record<string, number[]>;
  assert.deepEqual(typ, { Thema: [0, 1, 2], Bericht: [2] });
  assert.deepEqual(ausAbstaenden(typ["Thema"] ?? []), [0, 1, 3]);
});
