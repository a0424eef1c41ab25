import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../../test/small-site.ts";
import { measuresCsv } from "./measures-csv.ts";

test("the register is a table with a line for each measure, and what looks like a formula is text", () => {
  const massnahmen = [
    { was: "=HYPERLINK(1)", zustaendig: "Haus; Hof", faellig_wortlaut: "Ende Juni", status: "laeuft" as const },
    { was: "Schulen", status: "erledigt" as const },
  ];
  const [file] = measuresCsv(smallSite([entry("bericht", "b", { art: "treffen", datum: "2022-05-18", massnahmen })]));
  assert.equal(file?.path, "/daten/berichte/nach/massnahmen.csv");
  const lines = String(file && "content" in file && file.content).split("\r\n");
  assert.equal(lines.length, 4);
  assert.ok(
    lines[1]?.startsWith(
      '\'=HYPERLINK(1);"Haus; Hof";2022-06-30;Ende Juni;letzter Tag des Monats (§ 192 BGB);überfällig;läuft;',
    ),
  );
  assert.ok(lines[2]?.startsWith("Schulen;;;;;erledigt;erledigt;"));
  assert.deepEqual(measuresCsv(smallSite([])), []);
});
