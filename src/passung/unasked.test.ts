import assert from "node:assert/strict";
import { test } from "node:test";
import { passungSite } from "../../test/passung-site.ts";
import { entry } from "../../test/small-site.ts";
import { unasked } from "./unasked.ts";
import { helperLetter } from "./helper-letter.ts";

const house = (kennung: string, produkt: string, breite: number) =>
  entry("verwaltung", kennung, {
    titel: `Amt ${kennung}`,
    art: "amt",
    land: "MV",
    lage: { breite, laenge: 12.3 },
    kontakt: { stelle: "Hauptamt", email: `amt@${kennung}.example` },
    fachverfahren: [{ sachgebiet: "ema", produkt }],
  });
const more = [house("fern", "Melde A", 53), house("nah", "MELDE A", 54.3), house("fremd", "Melde B", 54.2)];

test("who uses the demanded Fachverfahren and offers nothing is suggested, the nearest first", () => {
  const site = passungSite({ more });
  const [one] = unasked(site);
  assert.deepEqual(
    one!.helfer.map(({ verwaltung }) => verwaltung.kennung),
    ["nah", "fern"],
    "Amt Süd has an Angebot already, Amt fremd another program",
  );
  const letter = new URL(helperLetter(one!.suche, one!.helfer[0]!, site)!);
  assert.equal(letter.pathname, "amt@nah.example");
  assert.match(letter.searchParams.get("body")!, /Amt Nord sucht: Vertretung gesucht\r\n/);
});

test("an Angebot that has expired does not count, nor does a Suche that has", () => {
  const expired = passungSite({ more, biete: { gueltig_bis: "2026-01-01" } });
  assert.ok(unasked(expired)[0]!.helfer.some(({ verwaltung }) => verwaltung.kennung === "sued"));
  assert.equal(unasked(passungSite({ more, suche: { gueltig_bis: "2026-01-01" } })).length, 0);
});
