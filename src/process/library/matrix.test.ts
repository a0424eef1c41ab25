import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../../test/small-site.ts";
import { matrixOf } from "./matrix.ts";
import { notModelled } from "./not-modelled.ts";
import { lastWorkshop, progressOf } from "./progress.ts";

const site = smallSite([
  entry("verwaltung", "witten", { titel: "Stadt Witten", art: "stadt" }),
  entry("verwaltung", "kreis", { titel: "Ennepe-Ruhr-Kreis", art: "kreis" }),
  entry("verwaltung", "fremd", { titel: "Anderswo", art: "stadt" }),
  entry("termin", "erste", { art: "werkstatt" as never, beginn: "2026-02-01" }),
  entry("bericht", "zweite", { art: "werkstatt" as never, datum: "2026-03-01" }),
  entry(
    "prozess",
    "a",
    {
      stufe: "identifiziert",
      verwaltungen: ["kreis"],
      varianten: [{ verwaltung: "witten", stufe: "gesteuert", bpmn: "witten.bpmn" }],
      werkstaetten: ["zweite", "erste"],
    },
    "[Gast](/verwaltungen/fremd/)",
  ),
  entry("prozess", "b", { stufe: "identifiziert", verwaltungen: ["witten"] }),
  entry("prozess", "c", { stufe: "digitalisiert" }),
]);
const prozesse = site.all("prozess").toSorted((a, b) => (a.kennung < b.kennung ? -1 : 1));

test("a Verwaltung takes part when the process names it or tells of its variant, with its own stage if it has one, not by a link", () => {
  const { verwaltungen, zeilen } = matrixOf(prozesse);
  assert.deepEqual(
    verwaltungen.map(({ kennung }) => kennung),
    ["kreis", "witten"],
  );
  assert.deepEqual(
    zeilen.map(({ prozess, zellen }) => [prozess.kennung, ...zellen]),
    [
      [
        "a",
        { stufe: "identifiziert" },
        { stufe: "gesteuert", variante: { verwaltung: "witten", stufe: "gesteuert", bpmn: "witten.bpmn" } },
      ],
      ["b", undefined, { stufe: "identifiziert" }],
      ["c", undefined, undefined],
    ],
  );
});

test("not modelled is what was only identified and has no drawing, not even of one Verwaltung", () => {
  assert.deepEqual(
    notModelled(prozesse).map(({ kennung }) => kennung),
    ["b"],
  );
});

test("progress counts processes by stage, the highest first", () => {
  assert.deepEqual(progressOf(prozesse), [
    { label: "digitalisiert", anzahl: 1 },
    { label: "identifiziert", anzahl: 2 },
  ]);
});

test("the last Werkstatt is the latest by date, whether Termin or Bericht, in whatever order they are named", () => {
  assert.equal(lastWorkshop(prozesse[0]!)?.kennung, "zweite");
  assert.equal(lastWorkshop(prozesse[1]!), undefined);
});
