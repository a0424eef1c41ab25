import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { partnersSection } from "./partners-section.ts";

/** A Verwaltung that works with so many others. */
function sectionWith(count: number): string {
  const names = Array.from({ length: count }, (_, i) => `amt-${i}`);
  const site = smallSite([
    entry("verwaltung", "mitte", { titel: "Mitte" }),
    ...names.map((name) => entry("verwaltung", name, { titel: name })),
    ...names.map((name) => entry("thema", `mit-${name}`, { verwaltungen: ["mitte", name] })),
  ]);
  const section = partnersSection(site.find("verwaltung", "mitte")!, smallView(site));
  return `${String(section?.rand)}${String(section?.inhalt)}`;
}

test("a Verwaltung names the 60 it works with most closely, and says where the others stand", () => {
  const named = (markup: string): number => new Set(markup.match(/\/verwaltungen\/amt-\d+\//g)).size;
  const [all, cut] = [sectionWith(60), sectionWith(61)];
  assert.deepEqual([named(all), named(cut)], [60, 60]);
  assert.doesNotMatch(all, /Genannt sind/);
  assert.match(
    cut,
    /Genannt sind die 60 engsten; wer sonst noch dabei ist, steht in den Einträgen unter „Dazu gehört“\./,
  );
});
