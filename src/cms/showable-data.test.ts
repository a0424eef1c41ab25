import assert from "node:assert/strict";
import { test } from "node:test";
import { validatorOf } from "../check/validators.ts";
import { schemas } from "../../test/small-site.ts";
import { showableData } from "./showable-data.ts";

const bericht = schemas.types.find(({ typ }) => typ === "bericht")!;

test("of every type a draft without any value can be shown", () => {
  for (const type of schemas.types) {
    const shown = showableData(type, {}, "2026-11-22");
    assert.ok(validatorOf(type)(shown), `${type.typ}: ${JSON.stringify(validatorOf(type).errors?.[0]?.instancePath)}`);
  }
});

test("a list item that lacks something is left out, the others stay", () => {
  const massnahmen = [{ zustaendig: "Kasse" }, { was: "Termin abstimmen" }, { was: "" }];
  const draft = { titel: "Treffen", massnahmen, unbekannt: 1 };
  const shown = showableData(bericht, draft, "2026-11-22") as Record<string, unknown>;
  assert.deepEqual(shown["massnahmen"], [{ was: "Termin abstimmen" }]);
  assert.equal(shown["datum"], "2026-11-22");
  assert.equal("unbekannt" in shown, false);
  assert.equal(draft.massnahmen.length, 3);
});
