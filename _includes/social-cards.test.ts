import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../test/small-site.ts";
import { smallView } from "../test/small-view.ts";
import { socialCards } from "./social-cards.ts";

test("every entry that anybody may see has a picture of its own, with whom it is about", () => {
  const site = smallSite([
    entry("verwaltung", "haarbach", { titel: "Haarbach" }),
    entry("thema", "a", { titel: "Kasse", verwaltungen: ["haarbach"] }),
    entry("thema", "b", { zurueckgezogen: { datum: "2026-01-01", grund: "x" } }),
  ]);
  const cards = socialCards(smallView(site));
  assert.deepEqual(
    cards.map(({ path: at, kind, title, tiles }) => [at, kind, title, tiles.map(({ letters }) => letters)]),
    [
      ["/", undefined, "Kurzer Dienstweg", []],
      ["/themen/a/", "Thema", "Kasse", ["HAA"]],
      ["/verwaltungen/haarbach/", "Verwaltung", "Haarbach", ["HAA"]],
    ],
  );
  assert.deepEqual(socialCards(smallView(smallSite([], { audience: "intern" }))), []);
  assert.deepEqual(socialCards(smallView(smallSite([], { address: { origin: "", base: "/" } }))), []);
});
