import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry } from "../model/entry.ts";
import { isHidden } from "./hidden.ts";

const now = new Date("2026-11-20T09:00:00Z");
const hidden = (data: object): boolean => isHidden({ data: data as Entry["data"] }, now);

test("whatever is not clearly public is hidden", () => {
  const open = { sichtbarkeit: "oeffentlich" };
  assert.equal(hidden(open), false);
  assert.equal(hidden({ ...open, entwurf: false, sperrfrist: "2026-11-20T10:00:00+01:00" }), false);
  const closed = [
    {},
    { sichtbarkeit: "intern" },
    { sichtbarkeit: "öffentlich" },
    { ...open, entwurf: true },
    { ...open, entwurf: "nein" },
    { ...open, sperrfrist: "2026-11-20T10:00:01+01:00" },
    { ...open, sperrfrist: "bald" },
    { ...open, sperrfrist: null },
  ];
  assert.deepEqual(
    closed.filter((data) => !hidden(data)),
    [],
  );
});
