import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { dueCalendars } from "../export/calendar/due-calendar.ts";
import { feedsByPath } from "../export/feeds/feeds-of.ts";
import type { Entry } from "../model/entry.ts";
import { anstehendesOf } from "./anstehendes-of.ts";

const day = "2026-06-01";
const thema = (kennung: string, wiedervorlage: string, more = {}) =>
  entry("thema", kennung, { status: "zurueckgestellt", wiedervorlage, ...more });

function due(entries: readonly Entry[], options = {}): string[] {
  return anstehendesOf(smallSite(entries, options)).map(
    ({ item, art, lage, worum }) => `${item.kennung} ${art.name} ${lage} ${worum.length}`,
  );
}

test("what is due stands by day, and what lies more than a year off is left out", () => {
  const all = [
    thema("spaet", "2027-06-02"),
    thema("fern", "2027-06-01"),
    thema("nah", "2026-06-20"),
    thema("alt", day),
  ];
  assert.deepEqual(due(all), ["alt wiedervorlage bald 0", "nah wiedervorlage bald 0", "fern wiedervorlage spaeter 0"]);
  const later = due(all, { now: new Date("2026-06-02T10:00:00Z") });
  assert.equal(later[0], "alt wiedervorlage vorbei 0");
});

test("measures of one Bericht and one day are one thing to ask for, and routine is told only once it is near", () => {
  const measure = (was: string, faellig: string) => ({ was, faellig });
  const massnahmen = [measure("a", "2026-05-01"), measure("b", "2026-05-01"), measure("c", "2026-05-02")];
  const bericht = entry("bericht", "b", { datum: "2026-01-01", massnahmen, pruefen_bis: "2026-12-01" });
  assert.deepEqual(due([bericht]), ["b massnahme vorbei 2", "b massnahme vorbei 1"]);
});

test("the end of a Sperrfrist is told inside only, also on the day on which it passes", () => {
  const bericht = entry("bericht", "b", { datum: day, sperrfrist: "2026-06-01T08:00:00+02:00" });
  assert.deepEqual(due([bericht], { audience: "intern" }), ["b sperrfrist bald 0"]);
  assert.deepEqual(due([bericht]), []);
});

test("the Erklärung zur Barrierefreiheit is told of on its page after a year", () => {
  const hub = { name: "Hub", beschreibung: "Worum.", barrierefreiheit: { stand: "2025-05-01" } };
  const site = [entry("seite", "barrierefreiheit")];
  assert.deepEqual(due(site, { hub }), ["barrierefreiheit barrierefreiheit vorbei 0"]);
  assert.deepEqual(due(site), []);
});

test("feed and calendar name the same things under the same names, the feed from the day on which each is told", () => {
  const site = smallSite([thema("nah", "2026-06-20"), thema("fern", "2027-01-01")]);
  const feed = feedsByPath(site).get("/termine/nach/was-ansteht/")!;
  assert.deepEqual(
    feed.entries.map(({ id, updated, title }) => [id, updated, title]),
    [["https://hub.example/themen/nah/#wiedervorlage-2026-06-20", "2026-05-09T00:00:00+02:00", "Wiedervorlage: nah"]],
  );
  const [calendar] = dueCalendars(site);
  assert.equal(calendar!.path, "/daten/termine/nach/was-ansteht.kalender.ics");
  assert.deepEqual(
    calendar!.texts.map((text) => /UID:(.*)\r\n/.exec(text)?.[1]),
    ["themen/nah.wiedervorlage-2026-06-20@hub.example", "themen/fern.wiedervorlage-2027-01-01@hub.example"],
  );
  assert.match(calendar!.texts[0]!, /DTSTART;VALUE=DATE:20260620\r\nDTEND;VALUE=DATE:20260621\r\n/);
});

test("a measure agreed in words is due on the day they mean", () => {
  const massnahmen = [{ was: "a", faellig_wortlaut: "Ende Juni" }];
  const site = smallSite([entry("bericht", "b", { datum: "2026-01-15", massnahmen })]);
  assert.deepEqual(
    anstehendesOf(site).map(({ tag, worum }) => [tag, ...worum]),
    [["2026-06-30", "a („Ende Juni“)"]],
  );
});
