import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas } from "../../../test/small-site.ts";
import type { Content } from "../../model/content.ts";
import { reminders } from "../reminders.ts";
import { remindersReport } from "./reminders.ts";

const mailbox = (stelle: string, funktionspostfach: string) => ({ verantwortlich: { stelle, funktionspostfach } });
const content: Content = {
  hub: {
    data: { kontakt: { stelle: "Redaktion", email: "redaktion@hub.example" } },
    locate: () => ({ line: 1, column: 1 }),
  },
  problems: [],
  entries: [
    entry("gesuch", "alt", { gueltig_bis: "2026-05-01" }),
    entry("thema", "neu", { wiedervorlage: "2026-06-10", ...mailbox("Kasse", "kasse@amt.example") }),
    entry("thema", "frueh", {
      titel: "A\u001b[31mB",
      wiedervorlage: "2026-05-10",
      ...mailbox("Kasse", "Kasse@amt.example"),
    }),
  ],
};

test("people read what is due by who has to act, by day, with a letter, and nothing steers their terminal", () => {
  const lines = remindersReport(reminders(content, schemas, "2026-06-01")).split("\n");
  const shown = lines.filter((line) => !/^ {4}|^$/.test(line)).map((line) => line.replace(/\?.*/, ""));
  assert.deepEqual(shown, [
    "Was ansteht",
    "Kasse, Kasse@amt.example: 2 Punkte",
    "  - 10. Mai 2026: Wiedervorlage: A·[31mB",
    "  - 10. Juni 2026: Wiedervorlage: neu",
    "  Brief: mailto:Kasse@amt.example",
    "Redaktion, redaktion@hub.example: 1 Punkt",
    "  - 1. Mai 2026: Ende des Gesuchs: alt",
    "  Brief: mailto:redaktion@hub.example",
  ]);
  assert.ok(lines.includes("    gesuche/alt/index.md:1  erinnerung-gueltig-bis"));
});

test("when nothing is due, people are told so", () => {
  assert.equal(remindersReport(reminders(content, schemas, "2020-01-01")), "Nichts steht an.\n");
});
