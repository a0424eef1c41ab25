import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { check } from "../src/check/check.ts";
import { loadRules } from "../src/check/load-rules.ts";
import { reminders } from "../src/check/reminders.ts";
import { githubReport } from "../src/check/reports/github.ts";
import { gitlabReport } from "../src/check/reports/gitlab.ts";
import { jsonReport } from "../src/check/reports/json.ts";
import { textReport } from "../src/check/reports/text.ts";
import { loadSchemas } from "../src/model/load-schemas.ts";
import type { Problem } from "../src/model/problem.ts";
import { readContent } from "../src/read/read-content.ts";

const root = path.resolve(import.meta.dirname, "..");
const schemas = loadSchemas(path.join(root, "schemas"));
const rules = await loadRules();
const checkFolder = (dir: string): Problem[] => check(readContent(dir, schemas.types), schemas, rules);
const fixture = (name: string): string => path.join(import.meta.dirname, "fixtures", name);

/** Writes files into a temporary folder for what git cannot hold or would change, and checks it. */
function checkFiles(files: Readonly<Record<string, string | Uint8Array>>, more?: (dir: string) => void): Problem[] {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-check-"));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      writeFileSync(path.join(dir, file), content);
    }
    more?.(dir);
    return checkFolder(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const seite = (body = "Text.", kurzfassung = "Eine Seite."): string =>
  `---\ntitel: Seite\nkurzfassung: ${kurzfassung}\nsichtbarkeit: intern\n---\n\n${body}\n`;
const short = ({ file, line, field, rule }: Problem): string => `${file}:${line} ${field ?? "-"} ${rule}`;

const planted: Readonly<Record<string, readonly (readonly [line: number, field: string | null, rule: string])[]>> = {
  "begriffe/xyz/index.md": [[2, "titel", "begriff-ungenutzt"]],
  "berichte/2025-12-04-bericht/index.md": [
    [1, null, "kennung-datum"],
    [8, "treffen[0]", "treffen-zeit"],
    [9, "treffen[1].datum", "datum-folge"],
    [12, "bilder[0].alt", "bild-nachweis"],
    [12, "bilder[0].einwilligung", "einwilligung"],
    [16, "bilder[1].datei", "datei-art"],
    [18, "bilder[1].urheber", "bild-nachweis"],
    [21, "bilder[2].lizenz", "bild-nachweis"],
    [21, "bilder[2].datei", "datei-art"],
    [25, "bilder[3].personen", "bild-nachweis"],
    [25, "bilder[3].datei", "datei-fehlt"],
    [30, "dateien[0].datei", "datei-fehlt"],
    [33, "pruefen_bis", "pruefen-bis"],
    [37, "korrekturen[1].datum", "datum-folge"],
    [41, null, "bild-nachweis"],
    [43, null, "bild-im-text"],
    [45, null, "bild-im-text"],
    [47, null, "bild-im-text"],
  ],
  "berichte/2025-12-04-bericht/presse-kurz.txt": [[1, null, "dokument-name"]],
  "berichte/2025-12-04-bericht/vergessen.pdf": [[1, null, "datei-ungenutzt"]],
  "berichte/2025-12-05-zitat/index.md": [
    [10, "zitate[0].name", "freigabe"],
    [14, "verantwortlich.funktionspostfach", "personenbezug"],
    [17, null, "personenbezug"],
  ],
  "gesuche/gesuch/index.md": [
    [1, "sachgebiet", "pflichtfeld"],
    [7, "sachgebiete", "unbekannter-schluessel"],
    [9, "gueltig_bis", "format"],
    [11, "kontakt.stelle", "platzhalter-ausfuellen"],
    [12, "kontakt.telefon", "muster"],
  ],
  "hub.yaml": [
    [1, "backend.app_id", "anbindung"],
    [1, "nahme", "unbekannter-schluessel"],
    [2, "url", "quelle-adresse"],
    [3, "land", "wert"],
    [4, "logo", "datei-art"],
    [6, "barrierefreiheit.stand", "format"],
    [11, "hubs[0].url", "pflichtfeld"],
    [12, "traeger", "form"],
    [13, "traeger.anschrift", "anzahl"],
    [23, "farben.verweis.hell", "kontrast"],
  ],
  "projekte/beteiligte/index.md": [
    [8, "laufzeit.bis", "datum-folge"],
    [10, "beteiligte[0]", "verwaltung-oder-partner"],
    [11, "beteiligte[1]", "verwaltung-oder-partner"],
    [13, "verwaltungen", "unbekannter-schluessel"],
    [18, "meilensteine[1].datum", "datum-folge"],
  ],
  "prozesse/ohne-ablauf/index.md": [[5, "stufe", "stufe-ohne-ablauf"]],
  "prozesse/stufen/index.md": [
    [5, "stufe", "status-verlauf"],
    [9, "stufenverlauf[1].datum", "datum-folge"],
  ],
  "sachgebiete/finanzen/index.md": [[5, "ueber", "verweis-kreis"]],
  "sachgebiete/steuern/index.md": [[5, "ueber", "verweis-kreis"]],
  "seiten/text/index.md": [
    [2, "titel", "unsichtbare-zeichen"],
    [3, "kurzfassung", "personenbezug"],
    [7, null, "ueberschrift"],
    [11, null, "textruine"],
    [13, null, "textruine"],
    [15, null, "textruine"],
    [17, null, "textruine"],
    [19, null, "textruine"],
    [21, null, "ueberschrift"],
    [23, null, "unsichtbare-zeichen"],
    [25, null, "unsichtbare-zeichen"],
    [27, null, "gemischte-schriften"],
    [29, null, "html-im-text"],
    [31, null, "html-im-text"],
    [33, null, "personenbezug"],
    [35, null, "ortsname"],
    [37, null, "ortsname"],
    [39, null, "verweis-schema"],
  ],
  "termine/ohne-zeit/index.md": [
    [4, "beginn", "format"],
    [5, "sichtbarkeit", "form"],
  ],
  "termine/schulung/index.md": [
    [1, "ort", "termin-ort"],
    [7, "ende", "datum-folge"],
    [10, "anmeldung.frist", "datum-folge"],
    [12, "schulung.mindestteilnehmer", "schulung-plaetze"],
    [14, "schulung.frist", "datum-folge"],
    [15, "schulung.zusagen", "schulung-plaetze"],
    [18, "schulung.zusagen[1].verwaltung", "doppelte-verwaltung"],
  ],
  "themen/ohne-grund/index.md": [
    [5, "status", "status-verlauf"],
    [6, "statusverlauf", "status-grund"],
    [7, "statusverlauf[0].grund", "status-grund"],
    [9, "statusverlauf[1].datum", "datum-folge"],
  ],
  "themen/ohne-verlauf/index.md": [
    [1, "statusverlauf", "status-grund"],
    [9, "kennzahlen[0].quelle", "quelle-adresse"],
  ],
  "themen/verweise/index.md": [
    [10, null, "verweis-im-text"],
    [12, null, "verweis-im-text"],
    [14, null, "verweis-im-text"],
    [16, null, "verweis-im-text"],
    [18, null, "verweis-im-text"],
    [20, null, "verweis-im-text"],
    [22, null, "verweis-schema"],
    [24, null, "verweis-schema"],
    [26, null, "verweis-schema"],
    [28, null, "verweis-im-text"],
    [30, null, "verweis-im-text"],
    [32, null, "verweis-im-text"],
    [34, null, "verweis-auf-internes"],
    [36, null, "verweis-auf-internes"],
    [38, null, "verweis-auf-internes"],
    [40, null, "verweis-auf-internes"],
    [42, null, "quelle-adresse"],
    [46, null, "verweis-im-text"],
  ],
  "verbuende/alter-verbund/index.md": [
    [6, "mitglieder[0]", "verweis"],
    [7, "seit", "format"],
  ],
  "verbuende/leerer-verbund/index.md": [
    [1, "titel", "pflichtfeld"],
    [4, "mitglieder", "pflichtfeld"],
    [5, "seit", "falsche-art"],
  ],
  "verwaltungen/doppelt/index.md": [
    [7, "ags", "schluessel-land"],
    [8, "gehoert_zu", "selbstverweis"],
    [11, "sachgebiete[1]", "doppelter-eintrag"],
    [13, "themen[0]", "verweis"],
    [15, "frueher[0]", "kennung-kollision"],
    [16, "frueher[1]", "kennung-kollision"],
    [17, "frueher[2]", "kennung-kollision"],
  ],
  "verwaltungen/haarbach/index.md": [
    [7, "ags", "schluessel-doppelt"],
    [9, "frueher[0]", "kennung-kollision"],
  ],
  "verwaltungen/leer/index.md": [
    [1, "lage.breite", "pflichtfeld"],
    [1, "lage.laenge", "pflichtfeld"],
    [2, "titel", "pflichtfeld"],
    [7, "webseite", "leerer-wert"],
    [9, "sachgebiete", "leerer-wert"],
    [11, "schlagworte[0]", "falsche-art"],
  ],
  "verwaltungen/schema/index.md": [
    [1, "kontakt.stelle", "pflichtfeld"],
    [1, "kurzfassung", "pflichtfeld"],
    [2, "titel", "laenge"],
    [3, "sichtbarkeit", "wert"],
    [4, "art", "wert"],
    [6, "ags", "falsche-art"],
    [7, "kuerzel", "muster"],
    [8, "gehoert_zu", "verweis"],
    [10, "einwohner.wert", "falsche-art"],
    [11, "einwohner.stand", "format"],
    [12, "webseite", "quelle-adresse"],
    [14, "kontakt.email", "format"],
    [16, "lage.breite", "wert"],
    [17, "lage.laenge", "wert"],
    [20, "fachverfahren[0].sachgebiet", "verweis"],
    [21, "fachverfahren[0].beispiel", "falsche-art"],
    [22, "kennzahlen", "falsche-art"],
  ],
  "vorlagen/satzung/fassungen/3.0.md": [[1, null, "fassung-datei"]],
  "vorlagen/satzung/fassungen/7.0.md": [[1, null, "fassung-datei"]],
  "vorlagen/satzung/index.md": [
    [1, "rechte", "vorlage-rechte"],
    [9, "fassungen[1].nummer", "fassung-datei"],
    [10, "fassungen[1].datum", "datum-folge"],
    [11, "fassungen[2].nummer", "fassung-nummer"],
    [13, "fassungen[3].nummer", "falsche-art"],
    [19, "uebernahmen[0].fassung", "fassung-nummer"],
    [20, "uebernahmen[1].verwaltung", "doppelte-verwaltung"],
    [22, "platzhalter[0].name", "platzhalter"],
    [25, null, "platzhalter"],
  ],
  "vorlagen/satzung/satzung.txt": [[1, null, "dokument-name"]],
};

const problems = checkFolder(fixture("fehler"));
const expected = Object.entries(planted).flatMap(([file, items]) =>
  items.map(([line, field, rule]) => ({ file, line, field, rule })),
);

test("every planted mistake is found once, in its place, and nothing else", () => {
  assert.deepEqual(
    problems.map(({ file, line, field, rule }) => ({ file, line, field, rule })),
    expected,
  );
});

test("every rule has a planted mistake and a reason", () => {
  const dir = path.join(root, "src/check/rules");
  // No schema uses the keywords of vorgabe yet; it has its own test.
  const found = new Set([...expected.map(({ rule }) => rule), "vorgabe"]);
  assert.deepEqual(
    rules.map(({ name }) => name).filter((name) => !found.has(name)),
    [],
  );
  for (const file of readdirSync(dir).filter((name) => !name.endsWith(".test.ts"))) {
    assert.ok(
      rules.some(({ name }) => `${name}.ts` === file),
      `${file} is named after its rule`,
    );
    assert.match(readFileSync(path.join(dir, file), "utf8"), /\*\/\nexport default /, `${file} says why it exists`);
  }
});

test("a clean hub has no problems", () => {
  assert.deepEqual(checkFolder(fixture("sauber")), []);
});

test("a keyword of JSON Schema no rule explains is still reported", () => {
  const types = schemas.types.map((type) =>
    type.typ === "seite"
      ? {
          ...type,
          fields: { ...type.fields, reihenfolge: { title: "Reihenfolge", type: "integer" as const, multipleOf: 10 } },
        }
      : type,
  );
  const content = readContent(fixture("sauber"), types);
  const entry = {
    ...content.entries[0]!,
    typ: "seite" as const,
    data: { titel: "S", kurzfassung: "K", sichtbarkeit: "intern" as const, reihenfolge: 7 },
    files: [],
  };
  const found = check({ ...content, entries: [entry] }, { ...schemas, types }, rules);
  assert.deepEqual(
    found.map(({ message }) => message),
    ["„Reihenfolge“ entspricht nicht der Vorgabe: „7“."],
  );
});

const messages: readonly (readonly [place: string, message: string, hint: string])[] = [
  [
    "verwaltungen/schema/index.md:1 kurzfassung",
    "„Kurzfassung“ fehlt.",
    'Ergänzen Sie zum Beispiel: kurzfassung: "Zwei Ämter haben geprüft, ob sie ihre Standesämter zusammenlegen. Seit April 2021 ruht das Thema."',
  ],
  ["hub.yaml:1 nahme", "Den Schlüssel „nahme“ gibt es hier nicht.", "Meinten Sie „name“?"],
  [
    "gesuche/gesuch/index.md:7 sachgebiete",
    "Den Schlüssel „sachgebiete“ gibt es beim Typ Gesuch nicht.",
    "Meinten Sie „sachgebiet“?",
  ],
  [
    "verwaltungen/schema/index.md:6 ags",
    "„Amtlicher Gemeindeschlüssel (AGS)“ muss ein Text sein, hier steht die Zahl 9275123.",
    'Setzen Sie den Wert in Anführungszeichen. Zum Beispiel: ags: "09162000"',
  ],
  [
    "verwaltungen/schema/index.md:3 sichtbarkeit",
    "„Sichtbarkeit“ darf nicht „öffentlich“ sein.",
    "Meinten Sie „oeffentlich“? Erlaubt sind: intern, oeffentlich.",
  ],
  ["verwaltungen/schema/index.md:2 titel", "„Titel“ ist zu lang: 116 Zeichen.", "Kürzen Sie auf höchstens 90 Zeichen."],
  [
    "verwaltungen/schema/index.md:7 kuerzel",
    "„Kürzel“ hat nicht die richtige Form: „Haar“.",
    'Genau drei Großbuchstaben. Zum Beispiel: kuerzel: "HAA"',
  ],
  [
    "verwaltungen/schema/index.md:11 einwohner.stand",
    "„Stand“ in „Einwohnerzahl“ ist kein gültiger Tag: „31.12.2024“.",
    'Schreiben Sie Jahr, Monat und Tag in Anführungszeichen, zum Beispiel "2025-12-03".',
  ],
  [
    "verwaltungen/schema/index.md:12 webseite",
    "„Webseite“ enthält eine fehlerhafte Adresse: „https:/www.schema.example“.",
    "Schreiben Sie „https://www.schema.example“.",
  ],
  [
    "verwaltungen/schema/index.md:20 fachverfahren[0].sachgebiet",
    "„Sachgebiet“ im 1. Eintrag von „Fachverfahren“ nennt „kase“, aber einen Eintrag dieser Kennung gibt es nicht (gesucht: Sachgebiet).",
    "Meinten Sie „kasse“?",
  ],
  [
    "berichte/2025-12-04-bericht/index.md:12 bilder[0].alt",
    "„Bildbeschreibung“ im 1. Eintrag von „Bilder“ fehlt für das Bild „treffen.png“.",
    'Menschen, die das Bild nicht sehen, brauchen eine Beschreibung. Ergänzen Sie zum Beispiel: alt: "Zwei Rathäuser, durch eine grüne Linie verbunden"',
  ],
  [
    "projekte/beteiligte/index.md:8 laufzeit.bis",
    "„Bis“ in „Laufzeit“ (2024) liegt vor „Von“ in „Laufzeit“ (2025-09).",
    "Prüfen Sie beide Angaben; vielleicht sind sie vertauscht.",
  ],
  [
    "themen/ohne-grund/index.md:5 status",
    "„Status“ ist „verworfen“, der letzte Eintrag von „Statusverlauf“ aber „in Prüfung“.",
    "Setzen Sie status: in-pruefung oder ergänzen Sie einen Eintrag mit status: verworfen.",
  ],
  [
    "themen/verweise/index.md:10 -",
    "Der Verweis „/verwaltungen/harbach/“ führt zu keinem Eintrag.",
    "Meinten Sie „/verwaltungen/haarbach/“?",
  ],
  [
    "themen/verweise/index.md:30 -",
    "Der Verweis „/verwaltungen/haarbach#rathaus“ ist nicht genau geschrieben.",
    "Schreiben Sie „/verwaltungen/haarbach/#rathaus“.",
  ],
  [
    "themen/verweise/index.md:34 -",
    "Der öffentliche Text verweist auf „/themen/intern/“; dieser Eintrag ist intern.",
    "Nehmen Sie den Verweis heraus oder machen Sie beide Einträge intern.",
  ],
  [
    "seiten/text/index.md:2 titel",
    "„Titel“ enthält das unsichtbare Zeichen U+200B (Leerzeichen ohne Breite).",
    "Löschen Sie das Zeichen; am sichersten tippen Sie die Stelle neu.",
  ],
  [
    "seiten/text/index.md:15 -",
    "Der Text enthält einen senkrechten Strich im Wort.",
    "Schreiben Sie: Die Prozessbibliothek ist",
  ],
  [
    "seiten/text/index.md:35 -",
    "Der Text enthält „Harbach“; gemeint ist vielleicht „Haarbach“.",
    "Prüfen Sie die Schreibweise des Ortsnamens „Haarbach“.",
  ],
];

for (const [place, message, hint] of messages) {
  test(`the message at ${place} says what is wrong and what to do`, () => {
    const found = problems.find(({ file, line, field }) => `${file}:${line} ${field ?? "-"}` === place);
    assert.deepEqual({ message: found?.message, hint: found?.hint }, { message, hint });
  });
}

/** Column of the first problem on a line. */
function column(file: string, line: number): number | undefined {
  return problems.find((problem) => problem.file === file && problem.line === line)?.column;
}

test("columns point at the value, in the fields and in the text", () => {
  assert.equal(column("verwaltungen/schema/index.md", 6), 6);
  assert.equal(column("themen/verweise/index.md", 10), 30);
  assert.equal(column("themen/verweise/index.md", 46), 19);
});

const unreadable: readonly (readonly [name: string, content: string | Uint8Array, expected: string])[] = [
  ["no front matter", "# Nur Text\n", "seiten/a/index.md:1 - kopf-unlesbar"],
  ["code as front matter", "---js\n{ titel: process.exit() }\n---\n", "seiten/a/index.md:1 - kopf-unlesbar"],
  ["an unclosed front matter", "---\ntitel: A\n\nText\n", "seiten/a/index.md:1 - kopf-unlesbar"],
  ["a closing line with more than dashes", "---\ntitel: A\n---- \n", "seiten/a/index.md:3 - kopf-unlesbar"],
  ["a doubled key", "---\ntitel: A\ntitel: B\n---\n", "seiten/a/index.md:3 - kopf-unlesbar"],
  ["anchors", "---\ntitel: &a A\nkurzfassung: *a\n---\n", "seiten/a/index.md:2 - kopf-unlesbar"],
  ["tags", '---\ntitel: !!js/function "x"\n---\n', "seiten/a/index.md:2 - kopf-unlesbar"],
  ["merge keys", "---\ntitel: A\n<<: {kurzfassung: B}\n---\n", "seiten/a/index.md:3 - kopf-unlesbar"],
  ["a list instead of fields", "---\n- a\n---\n", "seiten/a/index.md:2 - kopf-unlesbar"],
  ["another encoding than UTF-8", Buffer.from(seite("Über uns"), "latin1"), "seiten/a/index.md:1 - zeichensatz"],
];

for (const [name, content, expectedProblem] of unreadable) {
  test(`${name} is one problem, and the rest is still checked`, () => {
    const found = checkFiles({
      "seiten/a/index.md": content,
      "seiten/b/index.md": seite("Text ."),
      "hub.yaml": "name: Hub\n",
    });
    assert.deepEqual(found.map(short), [expectedProblem, "seiten/b/index.md:7 - textruine"]);
  });
}

test("a byte order mark and Windows line ends are no problem", () => {
  assert.deepEqual(
    checkFiles({ "seiten/a/index.md": `\ufeff${seite("Text.\n\n- eins\n- zwei")}`.replaceAll("\n", "\r\n") }),
    [],
  );
});

test("symbolic links are refused and not followed", () => {
  const found = checkFiles({ "seiten/a/index.md": seite() }, (dir) => {
    symlinkSync("/etc/passwd", path.join(dir, "seiten/a/geheim.txt"));
    symlinkSync("/etc", path.join(dir, "seiten/b"));
    symlinkSync("/etc", path.join(dir, "themen"));
  });
  assert.deepEqual(found.map(short), [
    "seiten/a/geheim.txt:1 - verknuepfung",
    "seiten/b:1 - verknuepfung",
    "themen:1 - verknuepfung",
  ]);
});

test("names that some file systems take for one are refused", { skip: process.platform !== "linux" }, () => {
  const page =
    "---\ntitel: S\nkurzfassung: K\nsichtbarkeit: intern\ndateien:\n  - datei: Plan.pdf\n    titel: Plan\n---\n\nText.\n";
  const found = checkFiles({
    "seiten/a/index.md": page,
    "seiten/a/Plan.pdf": "%PDF-1.7",
    "seiten/a/plan.pdf": "%PDF-1.7",
  });
  assert.deepEqual(found.map(short), ["seiten/a/plan.pdf:1 - name-doppelt"]);
});

test("a file the reader refused is reported once, not also as missing where the entry names it", () => {
  const page = seite("[Plan](plan.svg) ![Foto](foto.gif)").replace(
    "sichtbarkeit: intern",
    "sichtbarkeit: intern\ndateien:\n  - datei: Plan 1.pdf\n    titel: Plan",
  );
  const found = checkFiles({
    "seiten/a/index.md": page,
    "seiten/a/Plan 1.pdf": "x",
    "seiten/a/plan.svg": "x",
    "seiten/a/foto.gif": "x",
  });
  assert.deepEqual(found.map(short), [
    "seiten/a/Plan 1.pdf:1 - dateiname",
    "seiten/a/foto.gif:1 - dateiart",
    "seiten/a/plan.svg:1 - dateiart",
  ]);
});

test("a message names a group of entries in the singular", () => {
  const page = seite().replace("sichtbarkeit: intern", "sichtbarkeit: intern\nkorrekturen: {a: b}");
  assert.deepEqual(
    checkFiles({ "seiten/a/index.md": page }).map(({ message }) => message),
    ["„Korrekturen“ muss eine Liste sein, hier steht eine Gruppe von Angaben."],
  );
});

test("folders and files in the wrong place or of the wrong kind are named", () => {
  const found = checkFiles({
    "artikel/a/index.md": seite(),
    "seiten/Über_uns/index.md": seite(),
    "seiten/nach/index.md": seite(),
    "seiten/leer/datei.pdf": "x",
    "seiten/lose.md": seite(),
    "seiten/a/index.md": seite(),
    "seiten/a/skript.html": "<script>",
    "seiten/a/a.11tydata.js": "x",
    "seiten/a/mein bild.png": "x",
    "seiten/a/unter/x.png": "x",
    "seiten/a/.env": "x",
    "package.json": "{}",
  });
  assert.deepEqual(found.map(short), [
    "artikel:1 - ordner-unbekannt",
    "package.json:1 - datei-am-falschen-ort",
    "seiten/a/.env:1 - versteckte-datei",
    "seiten/a/a.11tydata.js:1 - dateiart",
    "seiten/a/mein bild.png:1 - dateiname",
    "seiten/a/skript.html:1 - dateiart",
    "seiten/a/unter:1 - unterordner",
    "seiten/leer/index.md:1 - index-fehlt",
    "seiten/lose.md:1 - datei-am-falschen-ort",
    "seiten/nach/index.md:1 - kennung",
    "seiten/Über_uns/index.md:1 - kennung",
  ]);
});

test("(unsafe) addresses of forbidden schemes are found however they are written", () => {
  const body = [
    "[a](&#106;avascript:1)",
    "<data:text/html,x>",
    "[b][b]",
    "[b]: vbscript:x",
    "[c](<//host>)",
    "![d](blob:x)",
  ];
  const found = checkFiles({ "seiten/a/index.md": seite(body.join("\n\n")) });
  assert.deepEqual(
    found.map(({ line, column, rule }) => [line, column, rule]),
    [7, 9, 13, 15, 17].map((line, i) => [line, [5, 2, 6, 6, 6][i], "verweis-schema"]),
  );
});

test("an error is never hidden behind a warning on the same line", () => {
  const found = checkFiles({ "seiten/a/index.md": seite("Ein  Verweis auf [nichts](/seiten/nichts/) .") });
  assert.deepEqual(found.map(short), ["seiten/a/index.md:7 - verweis-im-text"]);
});

const stadt = (titel: string): string =>
  `---\ntitel: ${titel}\nkurzfassung: Stadt.\nsichtbarkeit: intern\nart: stadt\nland: NW\n---\n\nText.\n`;

test("place names in another form, at a sentence's start or of fewer than six letters are no misspellings", () => {
  const found = checkFiles({
    "verwaltungen/wetter/index.md": stadt("Stadt Wetter"),
    "verwaltungen/essen/index.md": stadt("Stadt Essen"),
    "verwaltungen/haarbach/index.md": stadt("Haarbach"),
    "verwaltungen/harbach/index.md": stadt("Harbach"),
    "seiten/a/index.md": seite(
      "Weiter geht es in Essens Rathaus, und weiter mit Wettern, Esser und Hessen, Haarbach und Harbach.",
    ),
  });
  assert.deepEqual(found, []);
});

const two: readonly Problem[] = [
  {
    file: "themen/a/index.md",
    line: 3,
    column: 5,
    field: "titel",
    rule: "laenge",
    severity: "fehler",
    message: "100 % zu lang: a,\nb",
    hint: "Kürzen.",
  },
  {
    file: "hub.yaml",
    line: 1,
    column: 1,
    field: null,
    rule: "form",
    severity: "warnung",
    message: "Ordnung.",
    hint: null,
  },
];

test("the text report shows the place, the remedy and the sum, without colours in a file", () => {
  const report = textReport(two, {
    colours: false,
    textOf: (file) => (file === "hub.yaml" ? undefined : "---\nart: x\nab: Titel\n---\n"),
  });
  assert.equal(
    report,
    [
      "themen/a/index.md",
      "  3:5  Fehler  100 % zu lang: a,·b  laenge",
      "      → Kürzen.",
      "      2 | art: x",
      "      3 | ab: Titel",
      "        |     ^",
      "",
      "hub.yaml",
      "  1:1  Warnung  Ordnung.  form",
      "",
      "1 Fehler, 1 Warnung",
      "",
    ].join("\n"),
  );
  assert.ok(textReport(two, { colours: true, textOf: () => undefined }).includes("\u001b[31mFehler"));
});

test("the JSON report is one array of problems", () => {
  assert.deepEqual(JSON.parse(jsonReport(two)), two);
  assert.equal(jsonReport([]), "[]\n");
});

test("the GitHub report escapes what would end a command", () => {
  assert.equal(
    githubReport(two, "content"),
    "::error file=content/themen/a/index.md,line=3,col=5,title=laenge::100 %25 zu lang: a,%0Ab Kürzen.\n::warning file=content/hub.yaml,line=1,col=1,title=form::Ordnung.\n",
  );
});

function fingerprints(list: readonly Problem[]): string[] {
  return (JSON.parse(gitlabReport(list, "content")) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
}

test("GitLab fingerprints differ between problems and stay when lines move", () => {
  const twice = [two[0]!, { ...two[0]!, line: 9 }, two[1]!];
  assert.equal(new Set(fingerprints(twice)).size, 3);
  assert.deepEqual(fingerprints(two), fingerprints(two.map((problem) => ({ ...problem, line: problem.line + 1 }))));
  assert.match(gitlabReport(two, "content"), /"path": "content\/themen\/a\/index\.md"/);
});

test("reminders name what is past or near on a day and leave archived entries alone", () => {
  const content = readContent(fixture("sauber"), schemas.types);
  const data = { ...content.entries[0]!.data, pruefen_bis: "2026-01-31" };
  const hub = { ...content.hub, data: { barrierefreiheit: { stand: "2025-01-31" } } };
  const on = (day: string, more = {}): string[] =>
    reminders({ ...content, hub, entries: [{ ...content.entries[0]!, data: { ...data, ...more } }] }, schemas, day).map(
      ({ problem }) => problem.rule,
    );
  assert.deepEqual(on("2026-01-02"), []);
  assert.deepEqual(on("2026-02-01"), ["erinnerung-pruefen", "erinnerung-barrierefreiheit"]);
  assert.deepEqual(on("2026-02-01", { archiviert: "2026-01-01" }), ["erinnerung-barrierefreiheit"]);
});

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [path.join(root, "scripts/check.ts"), ...args], { cwd: root, encoding: "utf8" });
}

test("the command exits 1 on errors, 0 without, and prints nothing but JSON", () => {
  const broken = run("--content", fixture("fehler"), "--format", "json");
  assert.equal(broken.status, 1);
  assert.deepEqual(JSON.parse(broken.stdout), problems);
  const clean = run("--content", fixture("sauber"));
  assert.deepEqual([clean.status, clean.stdout], [0, "0 Fehler, 0 Warnungen\n"]);
});

test("wrong usage exits 2 with a German sentence", () => {
  const unknown = run("--fomat", "json");
  assert.deepEqual([unknown.status, unknown.stdout], [2, ""]);
  assert.match(unknown.stderr, /Den Schalter „--fomat“ gibt es nicht\. Meinten Sie „--format“\?/);
  const missing = run("--content", "/gibt-es-nicht");
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /Den Ordner „\/gibt-es-nicht“ gibt es nicht\./);
});
