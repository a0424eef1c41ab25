import assert from "node:assert/strict";
import { test } from "node:test";
import type { Vorlage } from "../../src/model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { rightsInShort } from "./rights-in-short.ts";

const say = (lizenz?: NonNullable<Vorlage["rechte"]>["lizenz"]): string | undefined => {
  const rechte = lizenz && { lizenz, begruendung: "Eigener Text.", freigebende_stelle: "Hauptamt" };
  const site = smallSite([entry("vorlage", "v", { art: "satzung", fassungen: [], ...(rechte ? { rechte } : {}) })]);
  return rightsInShort(site.find("vorlage", "v")!);
};

test("the sentence on rights promises no more than the licence allows (safe)", () => {
  assert.match(say("CC0-1.0") ?? "", /ohne die Quelle zu nennen \(CC0\u00a01\.0\)\.$/);
  assert.match(say("CC-BY-4.0") ?? "", /ändern, wenn Sie die Quelle nennen \(CC\u00a0BY\u00a04\.0\)\.$/);
  assert.match(say("CC-BY-ND-4.0") ?? "", /nur unverändert/);
  assert.match(say("CC-BY-NC-4.0") ?? "", /nicht gewerblich/);
  assert.match(say("presse-frei") ?? "", /mit Quelle abdrucken/);
  assert.equal(say(), undefined);
});
