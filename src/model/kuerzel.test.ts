import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { kuerzelOf } from "./kuerzel.ts";

/** Letters by kennung of Verwaltungen with these titles; a value after | is the field `kuerzel`. */
function letters(titles: Readonly<Record<string, string>>): Record<string, string> {
  const site = smallSite(
    Object.entries(titles).map(([kennung, value]) => {
      const [titel, kuerzel] = value.split("|");
      return entry("verwaltung", kennung, { titel: titel!, ...(kuerzel === undefined ? {} : { kuerzel }) });
    }),
  );
  return Object.fromEntries([...kuerzelOf(site.all("verwaltung"))].map(([item, text]) => [item.kennung, text]));
}

test("the first three letters of the place, not of the kind of office", () => {
  assert.deepEqual(
    letters({
      a: "Gemeinde Haarbach",
      b: "Amt Rostocker Heide",
      c: "Stadt Übach-Palenberg",
      d: "Gemeinde Groß Kreutz",
    }),
    {
      a: "HAA",
      b: "ROS",
      c: "ÜBA",
      d: "GRO",
    },
  );
});

test("the field kuerzel comes first, whoever comes first by name", () => {
  assert.deepEqual(letters({ a: "Haarbach", z: "Zwiesel|HAA" }), { z: "HAA", a: "HAR" });
});

test("two of one name get different letters, and the first by kennung keeps the plain ones", () => {
  assert.deepEqual(letters({ b: "Neustadt", a: "Neustadt", c: "Neustadt|NEU" }), { c: "NEU", a: "NES", b: "NET" });
});

test("short names are filled up, and a name of generic words only is used all the same", () => {
  assert.deepEqual(letters({ a: "Au", b: "Stadt", c: "Ö" }), { a: "AUX", b: "STA", c: "ÖXX" });
});

test("nine hundred of one name still get three characters each, no two alike", () => {
  const all = Object.values(letters(Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`k${i}`, "Au"]))));
  assert.equal(new Set(all).size, 900);
  assert.ok(all.every((text) => text.length === 3));
});

test("three hundred offices of like names get three letters each, no two alike, and keep them when one comes along", () => {
  const stems =
    "Ach Alt Bad Berg Buch Eich Feld Gold Grün Hain Holz Kirch Lang Lind Mühl Neu Ober Rot Stein Wald".split(" ");
  const ends = "au bach berg burg dorf feld hausen heim ingen kirchen leben ow rode stedt weiler".split(" ");
  const titles = stems.flatMap((stem) => ends.map((end) => `Gemeinde ${stem}${end}`));
  const offices = Object.fromEntries(titles.map((titel, i) => [`k${String(i).padStart(3, "0")}`, titel]));
  const found = letters(offices);
  assert.equal(titles.length, 300);
  assert.equal(new Set(Object.values(found)).size, 300);
  for (const text of Object.values(found)) assert.match(text, /^[\p{Lu}\d]{3}$/u);
  const { k999, ...before } = letters({ ...offices, k999: "Gemeinde Bachau" });
  assert.deepEqual(before, found);
  assert.ok(!Object.values(found).includes(k999!));
});
