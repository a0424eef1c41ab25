import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "./entry.ts";
import { nextRelease } from "./next-release.ts";

const entry = (data: object): Entry => ({ data: { sichtbarkeit: "oeffentlich", ...data } }) as unknown as Entry;
const now = new Date("2026-03-01T12:00:00Z");

test("the next release is the earliest embargo that ends later, in whatever zone it is written", () => {
  const entries = [
    entry({ sperrfrist: "2026-03-02T09:00:00+01:00" }),
    entry({ sperrfrist: "2026-03-02T08:30:00+02:00" }),
    entry({ sperrfrist: "2026-03-01T11:00:00Z" }),
    entry({ sperrfrist: "2026-03-01T13:00:00Z", entwurf: true }),
    entry({ sperrfrist: "2026-03-01T13:00:00Z", sichtbarkeit: "intern" }),
    entry({}),
  ];
  assert.equal(nextRelease(entries, now), "2026-03-02T08:30:00+02:00");
  assert.equal(nextRelease([entry({})], now), undefined);
});
