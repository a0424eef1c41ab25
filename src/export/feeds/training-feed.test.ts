import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../../test/small-site.ts";
import { trainingCalendarFiles } from "../calendar/training-calendar.ts";
import { feedsByPath } from "./feeds-of.ts";

const course = (kennung: string, beginn: string, more: object = {}) =>
  entry("termin", kennung, {
    art: "schulung",
    beginn,
    stand: "2026-05-01",
    schulung: { mindestteilnehmer: 3, frist: "2026-06-20" },
    ...more,
  });
const site = smallSite([
  course("offen", "2026-07-01"),
  course("vorbei", "2026-02-01"),
  course("weg", "2026-07-02", { zurueckgezogen: { datum: "2026-05-02", grund: "Krank." } }),
  entry("termin", "treffen", { art: "treffen", beginn: "2026-07-01" }),
]);

test("the feed of courses has those to come, each with how it stands", () => {
  const feed = feedsByPath(site).get("/termine/nach/schulungen/");
  assert.deepEqual(
    feed?.entries.map(({ summary }) => summary.replaceAll("\u00a0", " ")),
    ["0 von 3 verbindlich, 3 fehlen bis 20. Juni 2026. Kurz zu offen."],
  );
});

test("their calendar has all courses and their last days, and calls off what was withdrawn", () => {
  const [file] = trainingCalendarFiles(site);
  assert.equal(file?.path, "/daten/termine/nach/schulungen.kalender.ics");
  const text = (file as { content: string }).content;
  assert.deepEqual(
    [...text.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, name]) => name),
    ["offen", "Frist für Zusagen: offen", "vorbei", "Frist für Zusagen: vorbei", "Abgesagt: weg"],
  );
  assert.match(text, /DTSTART;VALUE=DATE:20260620\r\nDTEND;VALUE=DATE:20260621/);
  assert.deepEqual(trainingCalendarFiles(smallSite([])), []);
});
