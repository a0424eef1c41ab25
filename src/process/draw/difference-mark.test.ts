import assert from "node:assert/strict";
import { test } from "node:test";
import { beispielModell } from "../../../_includes/beispiel-modell.ts";
import { drawModel } from "./draw-model.ts";

const drawn = (ids: readonly string[]): string =>
  String(
    drawModel(beispielModell, {
      titel: "Beispiel",
      vorsatz: "v1-",
      unterschiede: new Map(ids.map((id) => [id, { zeichen: "R", wort: "andere Rolle" }])),
    }),
  );

test("what differs is marked with a dashed frame, its sign and words, and nothing else is", () => {
  const svg = drawn(["Pruefen"]);
  assert.match(svg, /<g class="abweicht" id="v1-b--Pruefen"[^>]*><title>Antrag prüfen: andere Rolle<\/title>/);
  assert.match(svg, /<rect class="ab"[^>]*stroke-dasharray/);
  assert.match(svg, />R<\/text>/);
  assert.equal(svg.match(/class="ab/g)?.length, 2);
  assert.doesNotMatch(drawn([]), /class="ab/);
});

test("every id of a drawing among others has what stands before it", () => {
  const ids = [...drawn(["Ende"]).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  assert.equal(ids.length, beispielModell.knoten.length + 1);
  assert.ok(ids.every((id) => id.startsWith("v1-")));
});
