import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { besideOf } from "./beside-of.ts";
import { dasselbeWie } from "./dasselbe.ts";
import { einsatzMatrix, verwaltungenMitVerfahren } from "./einsatz-matrix.ts";
import { nameKey } from "./name-key.ts";
import { produkteOf, produktOf } from "./produkte.ts";

const office = (kennung: string, programs: Readonly<Record<string, string>>) =>
  entry("verwaltung", kennung, {
    titel: `Amt ${kennung}`,
    art: "amt",
    land: "MV",
    fachverfahren: Object.entries(programs).map(([sachgebiet, produkt]) => ({ sachgebiet, produkt })),
  });
const fields = [entry("sachgebiet", "kasse"), entry("sachgebiet", "wohngeld")];
const siteOf = (wohngeldOfC: string) =>
  smallSite([
    ...fields,
    office("a", { kasse: "Kassen-Verfahren A", wohngeld: "Wohngeld 1" }),
    office("b", { kasse: "KassenVerfahren A", wohngeld: "Wohngeld 2" }),
    office("c", { kasse: "Kassen-Verfahren A", wohngeld: wohngeldOfC }),
    office("d", {}),
  ]);

test("spellings are one name when capitals, umlauts, blanks, hyphens, dots or trade marks differ, not when a letter or a number does", () => {
  const same = [
    ["OK.EWO", "ok ewo"],
    ["AO-Workflow", "AO Workflow"],
    ["Prüfwerk®", "PRUEFWERK"],
    ["Straßen\u00adregister", "Strassenregister"],
    ["Version 2.1", "Version 2 1"],
  ];
  const different = [
    ["DMS D", "DMS E"],
    ["Version 1.1", "Version 11"],
    ["C", "C++"],
    ["Meldeverfahren A", "Meldeverfahren A neu"],
  ];
  for (const [one, other] of same) assert.equal(nameKey(one!), nameKey(other!), one);
  for (const [one, other] of different) assert.notEqual(nameKey(one!), nameKey(other!), one);
  assert.equal(nameKey("–"), "–");
});

test("a product has one page under all its spellings, named as most write it; names that only a sign parts have two", () => {
  const site = siteOf("C++");
  assert.equal(produktOf("kassenverfahren a", site)?.name, "Kassen-Verfahren A");
  assert.deepEqual(
    produktOf("KassenVerfahren A", site)?.verwaltungen.map(({ kennung }) => kennung),
    ["a", "b", "c"],
  );
  const two = smallSite([...fields, office("a", { kasse: "C" }), office("b", { kasse: "C++" })]);
  assert.deepEqual(
    produkteOf(two).map(({ adresse }) => adresse),
    ["c", "c--2"],
  );
});

test("one changed program changes who runs the same, and who stands first", () => {
  const of = (wohngeld: string) => {
    const site = siteOf(wohngeld);
    return dasselbeWie(site.find("verwaltung", "b")!, site).map(({ verwaltung, produkte }) => [
      verwaltung.kennung,
      produkte.length,
    ]);
  };
  assert.deepEqual(of("Wohngeld 3"), [
    ["a", 1],
    ["c", 1],
  ]);
  assert.deepEqual(of("Wohngeld 2"), [
    ["c", 2],
    ["a", 1],
  ]);
});

test("the matrix has a row for each Sachgebiet somebody names, and leaves out who names nothing", () => {
  const site = siteOf("Wohngeld 2");
  const some = verwaltungenMitVerfahren(site);
  assert.deepEqual(
    some.map(({ kennung }) => kennung),
    ["a", "b", "c"],
  );
  assert.deepEqual(
    einsatzMatrix(some, site).map(({ sachgebiet, zellen }) => [
      sachgebiet.kennung,
      ...zellen.map((cell) => cell.map(({ produkt }) => produkt.name).join()),
    ]),
    [
      ["kasse", "Kassen-Verfahren A", "Kassen-Verfahren A", "Kassen-Verfahren A"],
      ["wohngeld", "Wohngeld 1", "Wohngeld 2", "Wohngeld 2"],
    ],
  );
});

test("beside a Verwaltung stand those with most in common, then its Verbund", () => {
  const site = smallSite([
    ...fields,
    office("a", { kasse: "K", wohngeld: "W" }),
    office("b", { kasse: "K" }),
    office("c", { kasse: "K", wohngeld: "W" }),
    office("x", { kasse: "anders" }),
    office("y", { kasse: "noch anders" }),
    entry("verbund", "v", { mitglieder: ["a", "x"] }),
  ]);
  assert.deepEqual(
    besideOf(site.find("verwaltung", "a")!, site).map(({ kennung }) => kennung),
    ["c", "b", "x"],
  );
});
