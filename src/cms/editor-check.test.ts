import assert from "node:assert/strict";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import { check } from "../check/check.ts";
import { loadRules } from "../check/load-rules.ts";
import { problemsOfChange, type Change } from "./editor-check.ts";
import { editorContent, type EditorText } from "./editor-content.ts";

const rules = await loadRules();
const thema = (titel: string, body = "", more = ""): string =>
  `---\ntitel: ${titel}\nkurzfassung: Kurz.\nsichtbarkeit: oeffentlich\n${more}status: angeregt\n---\n\n${body}\n`;
const kasse = "themen/kasse/index.md";
const written = (text: string, files: { name: string; size: number }[] = []): Change => ({ file: kasse, text, files });
const problems = (before: readonly EditorText[], change: Change) =>
  problemsOfChange(editorContent(before, schemas), change, schemas, rules);

test("all mistakes of the changed entry are told at once, each by its place in an editor's words", () => {
  const more =
    'bilder:\n  - datei: plan.png\n    urheber: Amt\n    lizenz: CC0-1.0\n    personen: false\nstand: "2026-02-30"\n';
  const text = thema("Kasse", "## A\n\n[weg](/themen/weg/)").replace("\n---\n\n", `\n${more}---\n\n`);
  const files = ["plan.png", "rest.pdf"].map((name) => ({ name, size: 9 }));
  assert.deepEqual(
    problems([], written(text, files)).map(({ label, rule, title }) => [label, rule, title]),
    [
      ["Bilder 1 › Bildbeschreibung", "bild-nachweis", undefined],
      ["Stand", "format", undefined],
      ["Worum es geht", "verweis-im-text", undefined],
      ["rest.pdf", "datei-ungenutzt", undefined],
    ],
  );
});

test("what another entry gets by the change is told with its title; a mistake it had before is not", () => {
  const personal = thema("Personal", "[Kasse](/themen/kasse/)\n\n[weg](/themen/weg/)");
  const before = [
    { file: kasse, text: thema("Kasse") },
    { file: "themen/personal/index.md", text: personal },
  ];
  const found = problems(before, written(thema("Kasse").replace("oeffentlich", "intern")));
  assert.deepEqual(
    found.map(({ file, line, rule, label, title }) => [file, line, rule, label, title]),
    [["themen/personal/index.md", 8, "verweis-auf-internes", "Worum es geht", "Personal"]],
  );
});

test("a deleted entry that others refer to is refused with their titles, by field and by link", () => {
  const before = [
    { file: kasse, text: thema("Kasse", "[selbst](/themen/kasse/)") },
    { file: "themen/personal/index.md", text: thema("Personal", "[Kasse](/themen/kasse/#anker)") },
    { file: "berichte/2026-01-01-a/index.md", text: '---\ntitel: A\ndatum: "2026-01-01"\nthemen:\n  - kasse\n---\n' },
    { file: "berichte/2026-01-02-b/index.md", text: thema("B") },
  ];
  const found = problems(before, { deleted: kasse });
  assert.deepEqual(
    found.map(({ file, severity, message }) => [file, severity, message]),
    [[kasse, "fehler", "Auf diesen Eintrag verweisen noch: „A“ (Bericht), „Personal“ (Thema)."]],
  );
  assert.deepEqual(problems(before, { deleted: "berichte/2026-01-02-b/index.md" }), []);
});

test("files of other entries are not known and so not missing, those of the changed entry are", () => {
  const personal = { file: "themen/personal/index.md", text: thema("Personal", "![](bild.png) [x](plan.pdf)") };
  const link = written(thema("Kasse", "[Plan](/themen/personal/plan.pdf)"));
  assert.deepEqual(problems([personal], link), []);
  const unseen = personal.text.replace("\n---\n\n", "\ndateien:\n  - datei: satz.pdf\n    titel: Satz\n---\n\n");
  const vorlage =
    'art: satzung\nfassungen:\n  - nummer: "1.0"\n    datum: "2025-01-01"\n  - nummer: "2.0"\n    datum: "2026-01-01"\n';
  const content = editorContent(
    [
      { ...personal, text: unseen },
      { file: "vorlagen/v/index.md", text: `---\ntitel: V\nkurzfassung: K\nsichtbarkeit: intern\n${vorlage}---\n` },
    ],
    schemas,
  );
  assert.deepEqual(check(content, schemas, rules), []);
  assert.deepEqual(
    problems([personal], written(thema("Kasse", "[Plan](plan.pdf)"))).map(({ rule }) => rule),
    ["verweis-im-text"],
  );
});

test("a text that cannot be read is refused, and so is a broken hub.yaml", () => {
  assert.deepEqual(
    problems([], written("---js\n---\n")).map(({ rule, label }) => [rule, label]),
    [["kopf-unlesbar", "Thema"]],
  );
  assert.deepEqual(
    problems([], { file: "hub.yaml", text: "traeger:\n  nahme: x\n", files: [] }).map(({ rule, label }) => [
      rule,
      label,
    ]),
    [["unbekannter-schluessel", "Träger › nahme"]],
  );
});
