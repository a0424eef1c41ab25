import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";

function folder(t: TestContext): string {
  const dir = mkdtempSync(path.join(tmpdir(), "kd-befehl-"));
  t.after(() => rmSync(dir, { recursive: true }));
  return dir;
}

function run(script: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

test("new writes an entry and prints where", (t) => {
  const dir = folder(t);
  const { status, out, err } = run("new", "thema", "Kasse & Größe", "--kurzfassung", "Kurz.", "--content", dir);
  assert.deepEqual({ status, err }, { status: 0, err: "" });
  assert.equal(out, `geschrieben: ${path.relative("", path.join(dir, "themen/kasse-und-groesse/index.md"))}\n`);
  assert.ok(
    readFileSync(path.join(dir, "themen/kasse-und-groesse/index.md"), "utf8").startsWith(
      "---\ntitel: Kasse & Größe\nkurzfassung: Kurz.\n",
    ),
  );
});

test("new makes a hub of one's own", (t) => {
  const dir = path.join(folder(t), "hub");
  const { status, out } = run("new", "hub", dir);
  assert.equal(status, 0);
  assert.ok(out.includes(`npm start -- --content ${dir}`));
  assert.ok(existsSync(path.join(dir, "seiten/impressum/index.md")));
  assert.equal(run("new", "hub", dir).status, 2);
});

test("rename tells what it changed", (t) => {
  const dir = folder(t);
  mkdirSync(path.join(dir, "themen/alt"), { recursive: true });
  writeFileSync(path.join(dir, "themen/alt/index.md"), "---\ntitel: x\n---\n");
  const { status, out } = run("rename", "thema", "alt", "neu", "--content", dir);
  const at = path.relative("", dir);
  assert.deepEqual(
    { status, out },
    { status: 0, out: `umbenannt: ${at}/themen/alt → ${at}/themen/neu\ngeändert: ${at}/themen/neu/index.md\n` },
  );
});

test("format --check lists what deviates and writes nothing", (t) => {
  const dir = folder(t);
  const file = path.join(dir, "themen/a/index.md");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "---\ntitel: 'x'\n---\n");
  mkdirSync(path.join(dir, "themen/b"));
  writeFileSync(path.join(dir, "themen/b/index.md"), "ohne Kopf");
  const { status, out, err } = run("format", "--check", "--content", dir);
  assert.equal(status, 1);
  assert.ok(out.includes(`weicht ab: ${path.relative("", file)}\n`));
  assert.ok(!out.includes("hub-vorlage"), "the template has the form of content");
  assert.ok(err.includes("nicht lesbar, unverändert gelassen: themen/b/index.md, Zeile 1: "));
  assert.equal(readFileSync(file, "utf8"), "---\ntitel: 'x'\n---\n");
});

test("wrong use is a German message and exit code 2", (t) => {
  const dir = folder(t);
  const cases: [string[], RegExp][] = [
    [["new"], /^Aufruf: npm run new -- <typ> "<Titel>"/],
    [["new", "thema"], /^Aufruf: /],
    [
      ["new", "thema", "Titel", "--kurzfasung", "x"],
      /^Den Schalter „--kurzfasung“ gibt es nicht\. Meinten Sie „--kurzfassung“\?\n$/,
    ],
    [["new", "thema", "Titel", "--kurzfassung"], /^Dem Schalter „--kurzfassung“ fehlt sein Wert\.\n$/],
    [["new", "termin", "Titel", "--content", dir], /^Termin braucht noch diese Angaben:\n {2}--beginn /],
    [["new", "thema", "Titel", "--content", path.join(dir, "fehlt")], /^Den Ordner „.+fehlt“ gibt es nicht\.\n$/],
    [["rename", "thema", "alt"], /^Aufruf: npm run rename -- <typ> <alt> <neu>/],
    [["rename", "thema", "alt", "neu", "--content", dir], /^Den Eintrag themen\/alt gibt es nicht\.\n$/],
    [
      ["format", "--chek"],
      /^Den Schalter „--chek“ gibt es nicht\. Meinten Sie „--check“\? Möglich sind: --check, --content\.\n$/,
    ],
    [["format", "content"], /^Diese Angabe gehört zu keinem Schalter\./],
  ];
  for (const [[script = "", ...args], message] of cases) {
    const { status, out, err } = run(script, ...args);
    assert.deepEqual({ status, out }, { status: 2, out: "" }, `${script} ${args.join(" ")}`);
    assert.match(err, message);
  }
});
