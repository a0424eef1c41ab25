import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas } from "../../test/small-site.ts";
import type { Entry } from "./entry.ts";
import { withoutHidden } from "./without-hidden.ts";

const known = new Set(["verwaltung/offen", "thema/offen"]);
const shown = (one: Entry): Entry =>
  withoutHidden(
    one,
    schemas.types.find(({ typ }) => typ === one.typ)!,
    (key) => known.has(key),
  );

test("references to hidden entries are left out, alone and in lists", () => {
  const { data } = shown(
    entry("vorlage", "v", { basiert_auf: "geheim", themen: ["geheim", "offen"], verwaltungen: ["offen"] }),
  ) as Entry<"vorlage">;
  assert.equal(data.basiert_auf, undefined);
  assert.deepEqual([data.themen, data.verwaltungen], [["offen"], ["offen"]]);
});

test("an item that lives by a hidden reference goes with it, one that only mentions it stays", () => {
  const zusagen = [
    { verwaltung: "geheim", plaetze: 4 },
    { verwaltung: "offen", plaetze: 2 },
  ];
  const termin = shown(entry("termin", "t", { schulung: { plaetze: 9, zusagen } })) as Entry<"termin">;
  assert.deepEqual(termin.data.schulung, { plaetze: 9, zusagen: [zusagen[1]] });
  const bericht = shown(entry("bericht", "b", { treffen: [{ ort: "X", gastgeber: "geheim" }] })) as Entry<"bericht">;
  assert.deepEqual(bericht.data.treffen, [{ ort: "X" }]);
});

test("a required field stays, and an entry that hides nothing stays the same object", () => {
  const verbund = entry("verbund", "v", { mitglieder: ["geheim", "offen"] });
  assert.equal(shown(verbund), verbund);
});
