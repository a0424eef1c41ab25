import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { check } from "../../src/check/check.ts";
import { loadRules } from "../../src/check/load-rules.ts";
import { readContent } from "../../src/read/read-content.ts";
import { folderHashes } from "../folder-hashes.ts";
import { schemas } from "../small-site.ts";
import { auswerten, median } from "./auswerten.ts";
import { benchFlags } from "./bench-flags.ts";
import { writeBestand } from "./bestand/write-bestand.ts";
import type { Reihe } from "./messung.ts";
import { tabelle } from "./tabelle.ts";
import { ziele } from "./ziele.ts";
import { zieleText } from "./ziele-text.ts";

test("a corpus for measurements has entries of all types that pass the check, and the same seed gives the same bytes", async (t) => {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-tempo-"));
  t.after(() => rmSync(dir, { recursive: true }));
  const [one, same, other] = ["a", "b", "c"].map((name) => path.join(dir, name)) as [string, string, string];
  writeBestand(one, schemas, 30);
  writeBestand(same, schemas, 30);
  writeBestand(other, schemas, 30, 8);

  const content = readContent(one, schemas.types);
  assert.equal(content.entries.length, 30);
  assert.deepEqual(
    schemas.types.filter(({ typ }) => !content.entries.some((entry) => entry.typ === typ)),
    [],
  );
  assert.deepEqual(check(content, schemas, await loadRules()), []);
  assert.deepEqual(folderHashes(one), folderHashes(same));
  assert.notDeepEqual(folderHashes(one), folderHashes(other));
});

test("the middle of measured values is that of an odd and of an even number, and of none there is none", () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 9, 2]), 3);
  assert.equal(median([]), undefined);
});

const reihe = (linie: string, wand: readonly number[]): Reihe => ({
  groesse: 1000,
  linie,
  messungen: wand.map((ms) => ({ wand: ms, speicher: 2 ** 30 })),
});

test("a ratio is taken round by round, so that a slow round slows neither side of it", () => {
  const { wert, verhaeltnis } = auswerten([reihe("kalt", [100, 900, 120]), reihe("hugo", [200, 1800, 60])]);
  assert.equal(wert(1000, "kalt", "wand"), 120);
  assert.equal(verhaeltnis(1000, "kalt", "hugo", "wand"), 0.5);
  assert.equal(verhaeltnis(1000, "kalt", "boden2", "wand"), undefined);
  assert.equal(verhaeltnis(1000, "kalt", "hugo", "rechen"), undefined);
});

test("the table has a line for each that was measured, and what is promised says whether it holds", () => {
  const auswertung = auswerten([reihe("kalt", [1500]), reihe("hugo", [3000]), reihe("vorschau", [250])]);
  const [head = "", ...rows] = tabelle(1000, auswertung).split("\n");
  assert.match(head, /^1\.000 Einträge .*Wanduhr/);
  assert.deepEqual(
    rows.map((row) => row.split(/ {2,}/).slice(0, 5)),
    [
      ["Bau ohne Suche und Dokumente, kalt", "1,5 s", "–", "1,0 GiB", "0,5"],
      ["Hugo", "3,0 s", "–", "1,0 GiB", "1,0"],
      ["Änderung bis Seite, npm start", "250 ms", "–", "1,0 GiB", "0,08"],
    ],
  );
  const promises = zieleText(
    ziele.filter(({ titel }) => titel === "Änderung bis Seite"),
    auswertung,
  );
  assert.deepEqual(
    promises.split("\n").map((line) => line.trim().split(/ {2,}/)),
    [
      ["1.000", "Änderung bis Seite", "250,0 ms", "höchstens 100,0 ms", "verfehlt"],
      ["10.000", "Änderung bis Seite", "–", "höchstens 300,0 ms", "nicht gemessen"],
    ],
  );
});

test("a line that needs the cache of another brings it along, and a name that does not exist is told", () => {
  const { nur, groessen, laeufe } = benchFlags(["--nur", "warm,check", "--groesse", "1.000,50000", "--laeufe", "2"]);
  assert.deepEqual([nur, groessen, laeufe], [["kalt", "warm", "check"], [1000, 50_000], 2]);
  assert.throws(() => benchFlags(["--nur", "wram"]), /„wram“.*warm/);
  assert.throws(() => benchFlags(["--groesse", "viele"]), /ganze Zahl/);
});
