import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import { check } from "../check/check.ts";
import { loadRules } from "../check/load-rules.ts";
import { loadSchemas } from "../model/load-schemas.ts";
import { readContent } from "../read/read-content.ts";
import { EditFault } from "./edit-fault.ts";
import { formatContent } from "./format-content.ts";
import { planEntry } from "./new-entry.ts";
import { newHub } from "./new-hub.ts";

const schemas = loadSchemas("schemas");
const rules = await loadRules();
const today = "2026-05-01";

function folder(t: TestContext): string {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-new-"));
  t.after(() => rmSync(dir, { recursive: true }));
  return dir;
}

const plan = (dir: string, typ: string, titel: string, given: Record<string, string[]> = {}) =>
  planEntry(readContent(dir, schemas.types), schemas, rules, { typ, titel, given, today });

async function write(dir: string, typ: string, titel: string, given: Record<string, string[]> = {}): Promise<void> {
  const { file, text } = await plan(dir, typ, titel, given);
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), text);
}

const refused = async (...parameters: Parameters<typeof plan>): Promise<string> => {
  try {
    await plan(...parameters);
  } catch (error) {
    if (error instanceof EditFault) return error.message;
    throw error;
  }
  return "";
};

test("a new entry of every type is free of errors and in the one form", async (t) => {
  const dir = folder(t);
  await write(dir, "verwaltung", "Haarbach", { land: ["BY"] });
  await write(dir, "sachgebiet", "Kasse");
  const needed: Record<string, Record<string, string[]>> = {
    verwaltung: { land: ["BY"] },
    verbund: { mitglieder: ["haarbach"] },
    ratsvorlage: { verwaltung: ["haarbach"] },
    termin: { beginn: ["2026-06-01"] },
    gesuch: { verwaltung: ["haarbach"], sachgebiet: ["kasse"], gueltig_bis: ["2026-06-30"] },
  };
  for (const { typ } of schemas.types) await write(dir, typ, "Neuer Eintrag", needed[typ]);
  const content = readContent(dir, schemas.types);
  const errors = check(content, schemas, rules).filter(({ severity }) => severity === "fehler");
  assert.deepEqual(errors, []);
  assert.equal(content.entries.length, schemas.types.length + 2);
  assert.deepEqual(await formatContent(dir, schemas), { deviations: [], unreadable: [] });
});

test("a new Bericht starts with today in its kennung and as its date", async (t) => {
  assert.deepEqual(await plan(folder(t), "bericht", "Kasse & Größe: Treffen"), {
    file: "berichte/2026-05-01-kasse-und-groesse-treffen/index.md",
    text: `---\ntitel: "Kasse & Größe: Treffen"\nkurzfassung: "[[Kurzfassung]]"\nsichtbarkeit: intern\nart: treffen\ndatum: "2026-05-01"\n---\n`,
  });
});

test("a kennung with a date is no longer than any other", async (t) => {
  const { file } = await plan(folder(t), "bericht", "Wort ".repeat(17).trim(), { datum: ["2025-12-24"] });
  assert.ok(file.startsWith("berichte/2025-12-24-wort-"));
  assert.ok(path.basename(path.dirname(file)).length <= 80);
});

test("a new Vorlage starts with a first version of today", async (t) => {
  const { text } = await plan(folder(t), "vorlage", "Muster");
  assert.ok(text.endsWith(`fassungen:\n  - nummer: "1.0"\n    datum: "2026-05-01"\n---\n`));
});

test("given values are read by the kind of their field", async (t) => {
  const dir = folder(t);
  await write(dir, "sachgebiet", "Kasse");
  await write(dir, "sachgebiet", "IT");
  const { text } = await plan(dir, "thema", "Titel", {
    sachgebiete: ["kasse,it"],
    schlagworte: ["a, b", "c"],
    beispiel: ["ja"],
    kurzfassung: ["Kurz."],
  });
  assert.ok(text.includes("kurzfassung: Kurz.\n") && text.includes("beispiel: true\n"));
  assert.ok(text.includes("sachgebiete:\n  - kasse\n  - it\n") && text.includes("schlagworte:\n  - a, b\n  - c\n"));
  assert.equal(
    await refused(dir, "thema", "Titel", { beispiel: ["true"] }),
    "--beispiel muss „ja“ oder „nein“ lauten, nicht „true“.",
  );
  assert.equal(
    await refused(dir, "seite", "Titel", { reihenfolge: ["zehn"] }),
    "--reihenfolge muss eine Zahl sein, nicht „zehn“.",
  );
  assert.equal(
    await refused(dir, "thema", "Titel", { kurzfassung: ["a", "b"] }),
    "--kurzfassung darf nur einmal vorkommen.",
  );
  assert.match(
    await refused(dir, "thema", "Titel", { bilder: ["x.png"] }),
    /^--bilder \(Bilder\) besteht aus mehreren Angaben;/,
  );
  assert.match(
    await refused(dir, "thema", "Titel", { langform: ["x"] }),
    /^Das Feld „langform“ hat der Typ thema nicht\. Felder: titel, /,
  );
});

test("the Land of an administration is the hub's own when nothing else is said", async (t) => {
  const dir = folder(t);
  writeFileSync(path.join(dir, "hub.yaml"), "land: NW\n");
  assert.ok((await plan(dir, "verwaltung", "Essen")).text.includes("\nland: NW\n"));
});

test("what only a person can know is asked for, with a command to copy", async (t) => {
  assert.equal(
    await refused(folder(t), "gesuch", "Hilfe", { gueltig_bis: ["2026-06-30"] }),
    `Gesuch braucht noch diese Angaben:
  --verwaltung  Verwaltung, die sucht oder anbietet.
  --sachgebiet  Sachgebiet, um das es geht.
Zum Beispiel: npm run new -- gesuch "Hilfe" --verwaltung amt-carbaek --sachgebiet wohngeld`,
  );
});

test("what check would refuse is not written", async (t) => {
  const dir = folder(t);
  assert.match(await refused(dir, "ratsvorlage", "Titel", { verwaltung: ["haarbach"] }), /haarbach/);
  assert.match(await refused(dir, "bericht", "Titel", { datum: ["gestern"] }), /^datum: /);
  assert.match(await refused(dir, "thema", "x".repeat(91)), /^titel: /);
  assert.deepEqual(readdirSync(dir), []);
});

test("an unknown type, a taken folder and a title without kennung are refused", async (t) => {
  const dir = folder(t);
  await write(dir, "thema", "Titel");
  assert.match(
    await refused(dir, "themen", "Titel"),
    /^Den Typ „themen“ gibt es nicht\. Meinten Sie „thema“\? Es gibt: thema, /,
  );
  assert.equal(
    await refused(dir, "thema", "Titel!"),
    "Den Ordner themen/titel gibt es schon. Wählen Sie einen anderen Titel.",
  );
  assert.match(await refused(dir, "thema", "日本語"), /^Aus dem Titel „日本語“ lässt sich kein Ordnername bilden\./);
  assert.match(
    await refused(dir, "thema", "Seite"),
    /^Aus dem Titel würde der Ordnername „seite“\. Dieser Ordnername ist für Listenseiten vergeben\./,
  );
});

test("a new hub has no errors, the one form, and warnings only for what is to be filled in", async (t) => {
  const dir = path.join(folder(t), "neu");
  newHub("scripts/hub-vorlage", dir);
  const content = readContent(dir, schemas.types);
  const problems = check(content, schemas, rules);
  assert.deepEqual([...new Set(problems.map(({ rule }) => rule))], ["platzhalter-ausfuellen"]);
  assert.deepEqual(
    [...new Set(problems.map(({ file }) => file))],
    [
      "hub.yaml",
      ...["barrierefreiheit", "datenschutz", "impressum", "ueber-uns"].map((name) => `seiten/${name}/index.md`),
    ],
  );
  assert.deepEqual(await formatContent(dir, schemas), { deviations: [], unreadable: [] });
  assert.equal(content.entries.filter(({ typ }) => typ === "sachgebiet").length, 12);
  assert.equal(content.entries.filter(({ typ }) => typ === "begriff").length, 10);
});

test("a new hub never lands in a folder that holds something", (t) => {
  const dir = folder(t);
  writeFileSync(path.join(dir, "x"), "");
  assert.throws(() => newHub("scripts/hub-vorlage", dir), { message: `Der Ordner „${dir}“ ist nicht leer.` });
  assert.throws(() => newHub("scripts/hub-vorlage", path.join(dir, "x")), {
    message: `„${path.join(dir, "x")}“ ist kein Ordner.`,
  });
  assert.deepEqual(readdirSync(dir), ["x"]);
});
