import assert from "node:assert/strict";
import { test } from "node:test";
import type { FremderHub } from "../../src/hubs/schnappschuss.ts";
import { smallSite } from "../../test/small-site.ts";
import { isOld } from "./is-old.ts";

test("a snapshot becomes old with a day of the build, not in the middle of it", () => {
  const hub: FremderHub = {
    format: 1,
    url: "https://nord.example/",
    name: "Nord",
    kennung: "nord",
    geholt: "2026-03-01",
    laender: [],
    eintraege: [],
  };
  const at = (now: string): boolean => isOld(hub, smallSite([], { now: new Date(now) }));
  const days = [1, 2].map((day) => ["01:00", "12:00", "23:30"].map((time) => at(`2026-06-0${day}T${time}:00+02:00`)));
  assert.deepEqual(days, [
    [false, false, false],
    [true, true, true],
  ]);
});
