import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { schemas } from "../../test/small-site.ts";
import { readContent } from "../read/read-content.ts";
import { editorContent, withChange } from "./editor-content.ts";

const dir = path.resolve(import.meta.dirname, "../../test/fixtures/fehler");
const thema = (titel: string): string => `---\ntitel: ${titel}\n---\n\nText\n`;
const read = (...files: Parameters<typeof editorContent>[0]) => editorContent(files, schemas);
const rules = ({ problems }: { problems: readonly { file: string; line: number; rule: string }[] }): string[] =>
  problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

test("texts give the same entries, in the same order, as the folder they come from", () => {
  const disk = readContent(dir, schemas.types);
  const texts = disk.entries.map(({ file }) => ({ file, text: readFileSync(path.join(dir, file), "utf8") }));
  const content = read(...texts.toReversed(), {
    file: "hub.yaml",
    text: readFileSync(path.join(dir, "hub.yaml"), "utf8"),
  });
  const plain = ({ entries, hub }: Pick<typeof content, "entries" | "hub">): unknown => [
    entries.map(({ file, typ, kennung, data, body, bodyLine }) => ({ file, typ, kennung, data, body, bodyLine })),
    hub.data,
  ];
  assert.ok(content.entries.length > 20);
  assert.deepEqual(plain(content), plain(disk));
});

test("a text that cannot be read becomes a problem, and what is no entry is passed over", () => {
  const content = read(
    { file: "themen/gut/index.md", text: `\ufeff${thema("Gut").replaceAll("\n", "\r\n")}` },
    { file: "themen/kaputt/index.md", text: "---\na: [\n---\n" },
    { file: "themen/Groß/index.md", text: thema("Groß") },
    { file: "themen/lang/index.md", text: thema("x".repeat(1_000_001)) },
    { file: "fremd/x/index.md", text: "x" },
    { file: "themen/gut/fassungen/1.0.md", text: "x" },
  );
  assert.deepEqual(
    content.entries.map(({ file, body }) => [file, body]),
    [["themen/gut/index.md", "\nText\n"]],
  );
  assert.deepEqual(rules(content), [
    "themen/kaputt/index.md:3 kopf-unlesbar",
    "themen/Groß/index.md:1 kennung",
    "themen/lang/index.md:1 text-zu-lang",
  ]);
});

test("files beside an entry are judged by name, kind, size and likeness; where nobody looked they are unknown", () => {
  const names = ["plan.pdf", "Plan.pdf", "Pläne.pdf", "skript.js", "fassungen/1.0.md"];
  const files = [...names.map((name) => ({ name, size: 9 })), { name: "gross.pdf", size: 26_000_000 }];
  const content = read(
    { file: "themen/a/index.md", text: thema("A"), files },
    { file: "themen/b/index.md", text: thema("B") },
  );
  assert.deepEqual(
    content.entries.map((entry) => [entry.files.map(({ name }) => name), entry.filesUnknown]),
    [
      [["plan.pdf", "fassungen/1.0.md"], undefined],
      [[], true],
    ],
  );
  assert.deepEqual(rules(content), [
    "themen/a/Plan.pdf:1 name-doppelt",
    "themen/a/gross.pdf:1 datei-zu-gross",
    "themen/a/Pläne.pdf:1 dateiname",
    "themen/a/skript.js:1 dateiart",
  ]);
});

test("a change takes the place of what stood there, problems included, and leaves everything else as it was", () => {
  const before = read({ file: "themen/b/index.md", text: thema("B") }, { file: "themen/c/index.md", text: "" });
  const added = withChange(before, { file: "themen/a/index.md", text: thema("A"), files: [] }, schemas);
  const repaired = withChange(added, { file: "themen/c/index.md", text: thema("C"), files: [] }, schemas);
  const deleted = withChange(repaired, { deleted: "themen/a/index.md" }, schemas);
  const kennungen = ({ entries }: typeof before): string => entries.map(({ kennung }) => kennung).join();
  assert.deepEqual([before, added, repaired, deleted].map(kennungen), ["b", "a,b", "a,b,c", "b,c"]);
  assert.deepEqual(
    [before, added, repaired].map((content) => content.problems.length),
    [1, 1, 0],
  );
  assert.equal(deleted.entries[0], before.entries[0]);
  assert.deepEqual(withChange(before, { file: "hub.yaml", text: "name: Neu\n" }, schemas).hub.data, { name: "Neu" });
});
