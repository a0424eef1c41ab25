import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { bibtex, cslJson, germanCitation, sourceOf, type Source } from "./citation.ts";

const source: Source = {
  id: "2025-12-03-kasse",
  author: "ILE Klosterwinkel",
  title: "Kasse & Personal: 100 % {nah}",
  date: "2025-12-03",
  kind: "Bericht",
  publisher: "Kurzer Dienstweg",
  address: "https://hub.example/berichte/2025-12-03-kasse/",
};

test("the author is the Verbund, else the office that answers for it, else the hub", () => {
  const datum = "2025-12-03";
  const site = smallSite([
    entry("verbund", "ile", { titel: "ILE Klosterwinkel", mitglieder: [] }),
    entry("bericht", "a", { datum, verbund: "ile", verantwortlich: { stelle: "Hauptamt" } }),
    entry("bericht", "b", { datum, verantwortlich: { stelle: "Hauptamt" } }),
    entry("bericht", "c", { datum }),
  ]);
  const author = (kennung: string): string => sourceOf(site.find("bericht", kennung)!, site).author;
  assert.deepEqual(["a", "b", "c"].map(author), ["ILE Klosterwinkel", "Hauptamt", "Kurzer Dienstweg"]);
});

test("a citation names author, title, kind, day, publisher and the permanent address", () => {
  assert.equal(
    germanCitation(source).replaceAll("\u00a0", " "),
    "ILE Klosterwinkel: Kasse & Personal: 100 % {nah}. Bericht vom 3. Dezember 2025. In: Kurzer Dienstweg, https://hub.example/berichte/2025-12-03-kasse/",
  );
});

test("signs that mean something to BibTeX are written out", () => {
  assert.match(bibtex(source), /^@report\{2025-12-03-kasse,\n {2}author = \{\{ILE Klosterwinkel\}\},\n/);
  assert.ok(bibtex(source).includes("title = {{Kasse \\& Personal: 100 \\% \\{nah\\}}},"));
});

test("CSL-JSON has the day in parts and the author as one name", () => {
  const record = cslJson(source) as { issued: unknown; author: unknown };
  assert.deepEqual(record.issued, { "date-parts": [[2025, 12, 3]] });
  assert.deepEqual(record.author, [{ literal: "ILE Klosterwinkel" }]);
});
