import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../../test/small-site.ts";
import type { EntryData } from "../../model/types.generated.ts";
import { sessionFiles } from "./session-files.ts";

type Folge = NonNullable<EntryData["ratsvorlage"]["beratungsfolge"]>;

function files(beratungsfolge: Folge): readonly { path: string; text: string }[] {
  const site = smallSite([
    entry("verwaltung", "amt", { titel: "Amt", art: "amt", land: "MV" }),
    entry("ratsvorlage", "r", { titel: "Vertrag", nummer: "1", verwaltung: "amt", beratungsfolge }),
  ]);
  return sessionFiles(site).map(({ path, ...file }) => ({
    path,
    text: "content" in file ? String(file.content).replaceAll("\r\n ", "") : "",
  }));
}

test("sittings with a day are in a calendar of all and in one of their Ratsvorlage; what was put off is cancelled", () => {
  const found = files([
    { gremium: "Rat", datum: "2026-05-01", status: "vertagt" },
    { gremium: "Rat", datum: "2026-09-30" },
    { gremium: "Kreistag" },
  ]);
  assert.deepEqual(
    found.map(({ path }) => path),
    ["/daten/ratsvorlagen.sitzungen.ics", "/daten/ratsvorlagen/r.sitzungen.ics"],
  );
  const lines = found[1]!.text.split("\r\n").filter((line) => /^(UID|DTSTART|DTEND|SUMMARY|STATUS)/.test(line));
  assert.deepEqual(lines, [
    "UID:ratsvorlagen/r/sitzung/rat-1@hub.example",
    "DTSTART;VALUE=DATE:20260501",
    "DTEND;VALUE=DATE:20260502",
    "SUMMARY:Vertagt: Rat\\, Amt: Vertrag",
    "STATUS:CANCELLED",
    "UID:ratsvorlagen/r/sitzung/rat-2@hub.example",
    "DTSTART;VALUE=DATE:20260930",
    "DTEND;VALUE=DATE:20261001",
    "SUMMARY:Rat\\, Amt: Vertrag",
    "STATUS:CONFIRMED",
  ]);
});

test("without a day there is no calendar", () => {
  assert.deepEqual(files([{ gremium: "Rat" }]), []);
});
