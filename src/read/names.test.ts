import assert from "node:assert/strict";
import { test } from "node:test";
import { extension } from "./limits.ts";
import { fileNameFault, foldedName, kennungFault } from "./names.ts";

test("a kennung is lower case ASCII with single hyphens", () => {
  for (const good of ["a", "kasse-und-personal", "2025-12-04-bericht", "x".repeat(80)])
    assert.equal(kennungFault(good), undefined, good);
  for (const bad of ["Kasse", "größe", "a--b", "-a", "a-", "a_b", "a b", "a.b", "", "..", "__proto__", "a/b", "a\n"]) {
    assert.match(kennungFault(bad) ?? "", /nur aus Kleinbuchstaben/, bad);
  }
  assert.match(kennungFault("x".repeat(81)) ?? "", /länger als 80/);
});

test("names that Windows cannot write and names of list pages are refused", () => {
  for (const name of ["con", "aux", "nul", "com1", "lpt9"]) assert.match(kennungFault(name) ?? "", /Windows/, name);
  assert.equal(kennungFault("console"), undefined);
  for (const name of ["nach", "seite"]) assert.match(kennungFault(name) ?? "", /Listenseiten/);
});

test("a file name has no umlaut, no blank, no leading dot and no path in it", () => {
  for (const good of ["plan.pdf", "Treffen_2026-1.PNG", "archiv.tar.csv", "LIESMICH"])
    assert.equal(fileNameFault(good), undefined, good);
  for (const bad of [
    "Pläne.pdf",
    "a b.pdf",
    ".htaccess",
    "../x.pdf",
    "a/b.pdf",
    "a..pdf",
    "a.",
    "-a.pdf",
    "a%20.pdf",
    "",
  ]) {
    assert.ok(fileNameFault(bad), bad);
  }
  assert.match(fileNameFault("aux.pdf") ?? "", /Windows/);
  assert.match(fileNameFault(`${"x".repeat(120)}.pdf`) ?? "", /länger/);
});

test("an extension is what follows the last dot, in lower case", () => {
  assert.deepEqual(["a.PDF", "a.tar.gz", "a", ".gitkeep", "a."].map(extension), ["pdf", "gz", "", "", ""]);
});

test("two names a file system may mix up fold to one", () => {
  assert.equal(foldedName("Größe"), foldedName("GRO\u0308ßE"));
  assert.notEqual(foldedName("groesse"), foldedName("größe"));
});
