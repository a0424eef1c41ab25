import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { foundUnder } from "./found-under.ts";

const lvb = entry("begriff", "lvb", {
  titel: "LVB",
  langform: "Leitende Verwaltungsbeamtin oder Leitender Verwaltungsbeamter",
  synonyme: ["Verwaltungsleitung"],
});
const under = (titel: string, text = ""): ReturnType<typeof foundUnder> => {
  const site = smallSite([lvb, entry("thema", "runde", { titel })]);
  return foundUnder(site.find("thema", "runde")!, { title: titel, content: `<p>${text}</p>`, meta: {} }, site);
};

test("who uses an abbreviation is found by its long form, and the other way round", () => {
  assert.match(
    under("Runde", "Die LVB tagt.").synonyme,
    /Leitende Verwaltungsbeamtin Leitender Verwaltungsbeamter Verwaltungsleitung/,
  );
  assert.match(under("Runde", "Leitende Verwaltungsbeamtinnen tagen.").synonyme, /^LVB /);
  assert.match(under("Beratung LVB").titelsynonyme, /Verwaltungsleitung/);
});

test("a synonym counts where it says what the entry is about, not in passing", () => {
  assert.match(under("Runde der Verwaltungsleitungen").titelsynonyme, /^LVB /);
  assert.equal(under("Runde", "Die Verwaltungsleitung kam dazu.").synonyme, "");
});

test("of a withdrawn entry only what its page says is split and looked up (safe)", () => {
  const gone = { zurueckgezogen: { datum: "2026-01-01", grund: "LVB" }, schlagworte: ["GEHEIM"], themen: ["x"] };
  const site = smallSite([lvb, entry("begriff", "weg", { titel: "Kassenarchivierung", langform: "GEHEIM", ...gone })]);
  const shown = { title: "Kassenarchivierung", content: "<p>Weg.</p>", meta: {} };
  const found = foundUnder(site.find("begriff", "weg")!, shown, site);
  assert.equal(found.titelteile, "archivierung");
  assert.doesNotMatch(JSON.stringify(found), /GEHEIM/);
});

test("other words do not count as the abbreviation", () => {
  assert.equal(under("Runde", "Die LVBX und lvb tagen.").synonyme, "");
});

test("parts of compounds are kept apart for title and text, and markup is no text", () => {
  const { titelteile, teile } = under("Kassenarchivierung", "<b class='Musikschule'>Straßenbeleuchtung</b>");
  assert.equal(titelteile, "archivierung");
  assert.match(teile, /beleuchtung/);
  assert.doesNotMatch(teile, /schule/);
});

test("a Begriff has all its names as its own", () => {
  const site = smallSite([lvb]);
  assert.match(
    foundUnder(site.find("begriff", "lvb")!, { title: "LVB", content: "", meta: {} }, site).namen,
    /^LVB .*Verwaltungsleitung$/,
  );
});
