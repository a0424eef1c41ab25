import assert from "node:assert/strict";
import { test } from "node:test";
import { entry } from "../../test/small-site.ts";
import { select, type Audience } from "./select.ts";

const entries = [
  entry("thema", "offen"),
  entry("thema", "intern", { sichtbarkeit: "intern" }),
  entry("thema", "entwurf", { entwurf: true }),
  entry("thema", "gesperrt", { sperrfrist: "2026-03-01T10:00:00+01:00" }),
  entry("thema", "unbestimmt", { sichtbarkeit: undefined as never }),
];
const seen = (audience: Audience, now: string): string[] =>
  select(entries, audience, new Date(now)).map(({ kennung }) => kennung);
const before = "2026-03-01T08:59:59Z";
const after = "2026-03-01T09:00:01Z";

test("the public sees only what is public: no internal entry, no draft, none without a word on it", () => {
  assert.deepEqual(seen("oeffentlich", before), ["offen"]);
});

test("one second after its Sperrfrist an entry is public, one second before it is not, whatever the zone it is written in", () => {
  assert.deepEqual(seen("oeffentlich", before).includes("gesperrt"), false);
  assert.deepEqual(seen("oeffentlich", after).includes("gesperrt"), true);
  assert.deepEqual(seen("oeffentlich", "2026-03-01T09:00:00Z").includes("gesperrt"), true);
});

test("members see internal and embargoed entries, but no drafts", () => {
  assert.deepEqual(seen("intern", before), ["offen", "intern", "gesperrt", "unbestimmt"]);
});

test("the editor's preview shows everything", () => {
  assert.equal(seen("vorschau", before).length, entries.length);
});
