import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { dateOf, yearOf } from "./date-of.ts";

test("a date may lie inside another field, and its year is that of the calendar in Berlin", () => {
  const site = smallSite([
    entry("projekt", "p", { laufzeit: { von: "2024-05" } }),
    entry("termin", "silvester", { beginn: "2025-12-31T23:30:00Z" }),
  ]);
  assert.equal(dateOf(site.find("projekt", "p")!), "2024-05");
  assert.equal(yearOf(site.find("projekt", "p")!), "2024");
  assert.equal(yearOf(site.find("termin", "silvester")!), "2026");
});
