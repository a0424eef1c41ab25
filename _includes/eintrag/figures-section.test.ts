import assert from "node:assert/strict";
import { test } from "node:test";
import { html } from "../../src/html.ts";
import type { Kennzahl } from "../../src/model/types.generated.ts";
import { entry, smallSite } from "../../test/small-site.ts";
import { smallView } from "../../test/small-view.ts";
import { figuresSection } from "./figures-section.ts";

const columns = (kennzahlen: readonly Kennzahl[]): (string | undefined)[] => {
  const site = smallSite([entry("thema", "t", { status: "laeuft", kennzahlen }), entry("verwaltung", "v")]);
  const section = figuresSection(site.find("thema", "t")!, smallView(site));
  return [...html`${section?.inhalt}`.toString().matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, titel]) => titel);
};

test("one thing counted in several places is a column, different things stand in rows", () => {
  const counted = { bezeichnung: "Trauungen", wert: 83, verwaltung: "v" };
  assert.deepEqual(columns([counted, { ...counted, wert: 150 }]), ["Verwaltung", "Trauungen", "Stand und Quelle"]);
  assert.deepEqual(columns([counted, { bezeichnung: "Stellen", wert: 2 }]), [
    "Kennzahl",
    "Verwaltung",
    "Wert",
    "Stand und Quelle",
  ]);
  assert.deepEqual(columns([{ bezeichnung: "Stellen", wert: 2 }]), ["Kennzahl", "Wert", "Stand und Quelle"]);
});
