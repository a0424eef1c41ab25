import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../src/html.ts";
import type { Entry } from "../../src/model/entry.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { chainSection } from "./chain-section.ts";

const topic = entry("thema", "bezirk", {
  titel: "Gemeinsamer Standesamtsbezirk",
  status: "zurueckgestellt",
  statusverlauf: [{ datum: "2021-04-30", status: "zurueckgestellt", grund: "Zu wenig Personal." }],
});
const meeting = entry("bericht", "beratung", {
  titel: "Erste Beratung",
  art: "treffen",
  datum: "2021-02-26",
  themen: ["bezirk", "andere"],
  massnahmen: [
    { was: "Standesamtsbezirk prüfen", status: "erledigt", ergebnis: "Am 30. April zurückgestellt" },
    { was: "Vergaben prüfen", status: "laeuft" },
  ],
});
const other = entry("thema", "andere", { titel: "Zusammenarbeit bei Vergaben", status: "in-pruefung" });
const told = entry("ratsvorlage", "vorlage", {
  titel: "Bericht an den Amtsausschuss",
  nummer: "1",
  datum: "2021-06-17",
  betrifft: { themen: ["bezirk"] },
});
const show = (...entries: Entry[]): string => {
  const site = smallSite(entries);
  const section = chainSection(site.find("thema", "bezirk")!, smallView(site));
  return html`${section?.inhalt}`.toString().replaceAll("\u00a0", " ");
};

test("a Thema goes from its meeting through what was agreed and told to its result, each with its day", () => {
  const stations = show(topic, meeting, other, told).split("<li").slice(1);
  assert.equal(stations.length, 4);
  assert.match(stations[0]!, /26\. Februar 2021<\/time><b>Beratung<\/b><p><a href="\/berichte\/beratung\/">/);
  assert.match(
    stations[1]!,
    /<b>Auftrag<\/b><p><a href="\/berichte\/beratung\/#a_massnahmen">Standesamtsbezirk prüfen/,
  );
  assert.match(stations[1]!, /href="\/berichte\/nach\/massnahmen\/nach\/thema\/bezirk\/">nichts offen</);
  assert.ok(!stations[1]!.includes("Vergaben prüfen"), "a measure of another Thema");
  assert.match(stations[2]!, /17\. Juni 2021<\/time><b>Bericht<\/b><p><a href="\/ratsvorlagen\/vorlage\/">/);
  assert.match(
    stations[3]!,
    /30\. April 2021<\/time><b>Ergebnis: zurückgestellt<\/b><p>Standesamtsbezirk prüfen: Am 30\. April/,
  );
});

test("a station of which nothing is known stays on the line and says so", () => {
  const stations = show(topic, meeting, other).split("<li").slice(1);
  assert.equal(stations.length, 4);
  assert.match(stations[2]!, /w-offen.*<b>Bericht<\/b><p><span class="leise">Eine Ratsvorlage/s);
});

test("where nobody met there is no chain", () => {
  assert.equal(show(topic), "");
});
