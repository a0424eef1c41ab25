import assert from "node:assert/strict";
import { test } from "node:test";
import { fileNameFault } from "../../../src/read/names.ts";
import { preparedName } from "./prepared-name.ts";

test("a name becomes ASCII in lower case, with the extension of the content", () => {
  assert.equal(preparedName("Foto Größe.JPEG", "jpg"), "foto-groesse.jpg");
  assert.equal(preparedName("IMG_2041.HEIC.png", "jpg"), "img-2041-heic.jpg");
  assert.equal(preparedName("Satzung & Anlage 1.pdf", "pdf"), "satzung-und-anlage-1.pdf");
  assert.equal(preparedName("../../.git/hooks/x", "txt"), "datei.txt");
});

test("whatever the name was, the file can be written everywhere and is never the text of the entry", () => {
  const names = ["", ".", ".png", "con.png", "NUL", "index.md", "照片.jpg", "a".repeat(300), "a/b\\c:d*.pdf", "-.csv"];
  for (const name of names) {
    const prepared = preparedName(name, "jpg");
    assert.equal(fileNameFault(prepared), undefined, prepared);
    assert.match(prepared, /^[a-z0-9].*\.jpg$/, name);
  }
  assert.equal(preparedName("con.png", "png"), "datei-con.png");
  assert.equal(preparedName("照片.jpg", "jpg"), "datei.jpg");
});
