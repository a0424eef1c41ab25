import assert from "node:assert/strict";
import { test } from "node:test";
import { kennungPattern } from "../read/names.ts";
import { toKennung } from "./kennung.ts";

test("umlauts, ß and & become their German letters", () => {
  assert.equal(toKennung("Öffentlichkeitsarbeit für Größe"), "oeffentlichkeitsarbeit-fuer-groesse");
  assert.equal(toKennung("ÜBER STRAẞE & ÄMTER"), "ueber-strasse-und-aemter");
  assert.equal(toKennung("Kasse&Personal"), "kasse-und-personal");
});

test("a decomposed umlaut gives the same kennung as a composed one", () => {
  assert.equal(toKennung("u\u0308ber"), toKennung("über"));
});

test("words are not cut at capitals", () => {
  assert.equal(toKennung("§ 2b UStG"), "2b-ustg");
  assert.equal(toKennung("iKfz@ERK"), "ikfz-erk");
});

test("a long title is cut at a word and never exceeds the limit", () => {
  const kennung = toKennung(
    "Gemeinsame Vereinbarung über die gegenseitige Vertretung der Standesbeamtinnen und Standesbeamten",
  );
  assert.equal(kennung, "gemeinsame-vereinbarung-ueber-die-gegenseitige-vertretung-der-standesbeamtinnen");
  assert.equal(toKennung("eins zwei drei", 9), "eins-zwei");
  assert.equal(toKennung("eins zwei drei", 8), "eins");
  assert.equal(toKennung("x".repeat(200))?.length, 80);
});

test("every kennung has the form of a folder name", () => {
  for (const title of ["– Ein Titel –", "5 % mehr", "a/b_c.d", "Łódź", "Kinder’s Welt", "\u00ad weich"]) {
    assert.match(toKennung(title) ?? "", kennungPattern, title);
  }
});

test("a title without Latin form has no kennung", () => {
  assert.equal(toKennung("日本語"), undefined);
  assert.equal(toKennung("…"), undefined);
  assert.equal(toKennung(""), undefined);
});
