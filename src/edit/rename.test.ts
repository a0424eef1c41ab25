import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import type { NotedFolder } from "../disk/change-folder.ts";
import { loadSchemas } from "../model/load-schemas.ts";
import { readContent } from "../read/read-content.ts";
import { applyRename } from "./apply-rename.ts";
import { EditFault } from "./edit-fault.ts";
import { planRename } from "./rename.ts";

const schemas = loadSchemas("schemas");

function hub(t: TestContext, files: Record<string, string>): string {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-rename-"));
  t.after(() => {
    for (const made of [dir, `${dir}-notizen`]) rmSync(made, { recursive: true, force: true });
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  return dir;
}

const plan = (dir: string, typ: string, alt: string, neu: string) =>
  planRename(readContent(dir, schemas.types), schemas, { typ, alt, neu });
const rename = (dir: string, typ: string, alt: string, neu: string): void =>
  applyRename(noted(dir), plan(dir, typ, alt, neu));
const noted = (dir: string): NotedFolder => ({ dir, notes: `${dir}-notizen` });
const read = (dir: string, file: string): string => readFileSync(path.join(dir, file), "utf8");
const kasse = { "sachgebiete/kasse/index.md": "---\ntitel: Kasse\n---\n" };

test("references are replaced where they stand, and every other byte stays", (t) => {
  const before = `---\r\ntitel:   'Kasse'   # kasse\r\nkurzfassung: kasse\r\nsachgebiete: [ "kasse", it ]\r\ntreffen:\r\n- sachgebiet: kasse   # hier\r\n  ort: kasse\r\nschlagworte: [kasse]\r\n---\r\nkasse u\u0308ber `;
  const dir = hub(t, { ...kasse, "berichte/b/index.md": `\ufeff${before}` });
  rename(dir, "sachgebiet", "kasse", "zahlstelle");
  const expected = before.replace('"kasse"', '"zahlstelle"').replace("sachgebiet: kasse ", "sachgebiet: zahlstelle ");
  assert.equal(read(dir, "berichte/b/index.md"), `\ufeff${expected}`);
});

test("the folder moves with its files and the old kennung leads on", (t) => {
  const dir = hub(t, { ...kasse, "sachgebiete/kasse/plan.pdf": "x" });
  rename(dir, "sachgebiet", "kasse", "zahlstelle");
  assert.deepEqual(readdirSync(path.join(dir, "sachgebiete")), ["zahlstelle"]);
  assert.deepEqual(readdirSync(path.join(dir, "sachgebiete/zahlstelle")), ["index.md", "plan.pdf"]);
  assert.equal(read(dir, "sachgebiete/zahlstelle/index.md"), "---\ntitel: Kasse\nfrueher:\n  - kasse\n---\n");
});

test("links in texts are replaced, but not in code, plain words or longer names", (t) => {
  const text = (name: string): string => `[a](/themen/${name}/#anker) [b]: [c](</themen/${name}> "x")
![d](/themen/${name}/) \`[x](/themen/alt/)\` /themen/alt/ [e](/themen/alt-2/)

    [x](/themen/alt/)

[f]: /themen/${name}/
`;
  const dir = hub(t, {
    "themen/alt/index.md": `---\ntitel: x\n---\n${text("alt")}`,
    "vorlagen/v/index.md": `---\ntitel: x\n---\n`,
    "vorlagen/v/fassungen/1.0.md": text("alt"),
  });
  rename(dir, "thema", "alt", "neu");
  assert.equal(read(dir, "themen/neu/index.md"), `---\ntitel: x\nfrueher:\n  - alt\n---\n${text("neu")}`);
  assert.equal(read(dir, "vorlagen/v/fassungen/1.0.md"), text("neu"));
});

test("frueher is added in the way the file writes it, at its place", (t) => {
  const cases = [
    ["titel: x\nfrueher:\n- a\n- b # b\nstand: 1\n", "titel: x\nfrueher:\n- a\n- b # b\n- alt\nstand: 1\n"],
    ["frueher: [a, 'b']\n", "frueher: [a, 'b', alt]\n"],
    ["frueher: []\n", "frueher:\n  - alt\n"],
    ["frueher:\ntitel: x\n", "frueher:\n  - alt\ntitel: x\n"],
    ["titel: x\n# bis\narchiviert: x\n", "titel: x\nfrueher:\n  - alt\n# bis\narchiviert: x\n"],
    ["", "frueher:\n  - alt\n"],
  ] as const;
  for (const [before, after] of cases) {
    const dir = hub(t, { "themen/alt/index.md": `---\n${before}---\n` });
    rename(dir, "thema", "alt", "neu");
    assert.equal(read(dir, "themen/neu/index.md"), `---\n${after}---\n`);
  }
});

test("renaming back leaves no redirect to itself", (t) => {
  const dir = hub(t, { "themen/alt/index.md": "---\ntitel: x\n---\n" });
  rename(dir, "thema", "alt", "neu");
  rename(dir, "thema", "neu", "alt");
  assert.equal(read(dir, "themen/alt/index.md"), "---\ntitel: x\nfrueher:\n  - neu\n---\n");
});

test("a kennung that looks like a number is quoted, and an entry may name itself", (t) => {
  const dir = hub(t, { "themen/alt/index.md": "---\nthemen:\n  - alt\n---\n" });
  rename(dir, "thema", "alt", "2026");
  assert.equal(read(dir, "themen/2026/index.md"), `---\nthemen:\n  - "2026"\nfrueher:\n  - alt\n---\n`);
});

test("a reference that names an entry of another type stays", (t) => {
  const dir = hub(t, {
    "termine/x/index.md": "---\ntitel: x\n---\n",
    "berichte/x/index.md": "---\ntitel: x\n---\n",
    "prozesse/p/index.md": "---\nwerkstaetten:\n  - x\n---\n",
  });
  rename(dir, "bericht", "x", "y");
  assert.equal(read(dir, "prozesse/p/index.md"), "---\nwerkstaetten:\n  - x\n---\n");
});

test("what would be unsafe is refused with a German reason, and nothing changes", (t) => {
  const dir = hub(t, {
    "themen/alt/index.md": "---\ntitel: x\n---\n[x](\n/themen/verkettet/)\n",
    "themen/da/index.md": "---\nfrueher: [einst]\n---\n",
    "themen/verkettet/index.md": "---\ntitel: x\n---\n",
    "themen/voll/index.md": "---\n{titel: x}\n---\n",
    "termine/x/index.md": "---\ntitel: x\n---\n",
    "berichte/b/index.md": "---\ntitel: x\n---\n",
    "prozesse/p/index.md": "---\nwerkstaetten:\n  - b\n---\n",
  });
  const refused = (typ: string, alt: string, neu: string): string => {
    try {
      plan(dir, typ, alt, neu);
    } catch (error) {
      if (error instanceof EditFault) return error.message;
      throw error;
    }
    return "";
  };
  assert.match(
    refused("themen", "alt", "neu"),
    /^Den Typ „themen“ gibt es nicht\. Meinten Sie „thema“\? Es gibt: thema, /,
  );
  assert.equal(refused("thema", "alz", "neu"), "Den Eintrag themen/alz gibt es nicht. Meinten Sie „alt“?");
  assert.match(refused("thema", "alt", "Größe"), /^„Größe“ kann keine Kennung sein\. Der Ordnername darf nur/);
  assert.match(refused("thema", "alt", "seite"), /für Listenseiten vergeben/);
  assert.equal(refused("thema", "alt", "da"), "Den Ordner themen/da gibt es schon.");
  assert.equal(refused("thema", "alt", "alt"), "Den Ordner themen/alt gibt es schon.");
  assert.equal(
    refused("thema", "alt", "einst"),
    "„einst“ ist eine frühere Kennung von themen/da; von dort wird weitergeleitet.",
  );
  assert.match(
    refused("thema", "verkettet", "neu"),
    /^themen\/alt\/index\.md: Ein Verweis auf \/themen\/verkettet\/ ist so geschrieben/,
  );
  assert.match(refused("thema", "voll", "neu"), /^themen\/voll\/index\.md: Der Kopf ist so geschrieben/);
  assert.match(
    refused("bericht", "b", "x"),
    /^prozesse\/p\/index\.md: Der Verweis im Feld „.+“ würde nach dem Umbenennen auf einen anderen Eintrag/,
  );
  writeFileSync(path.join(dir, "themen/da/index.md"), "---\na: [\n---\n");
  assert.match(refused("thema", "alt", "neu"), /nicht lesbar[^]+themen\/da\/index\.md/);
});

test("a failure puts everything back", (t) => {
  const dir = hub(t, { ...kasse, "themen/t/index.md": "---\nsachgebiete: [kasse]\n---\n" });
  const { files } = plan(dir, "sachgebiet", "kasse", "zahlstelle");
  assert.throws(() =>
    applyRename(noted(dir), { folder: { from: "sachgebiete/kasse", to: "sachgebiete/fehlt/zahlstelle" }, files }),
  );
  assert.deepEqual(readdirSync(path.join(dir, "themen/t")), ["index.md"]);
  assert.equal(read(dir, "themen/t/index.md"), "---\nsachgebiete: [kasse]\n---\n");
  assert.equal(read(dir, "sachgebiete/kasse/index.md"), kasse["sachgebiete/kasse/index.md"]);
  assert.throws(() =>
    applyRename(noted(dir), {
      folder: { from: "sachgebiete/kasse", to: "themen/t" },
      files,
    }),
  );
  assert.ok(existsSync(path.join(dir, "sachgebiete/kasse")));
  assert.deepEqual(readdirSync(path.join(dir, "sachgebiete/kasse")), ["index.md"]);
  assert.deepEqual(readdirSync(`${dir}-notizen`), []);
});
