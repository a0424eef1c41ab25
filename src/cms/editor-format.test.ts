import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { readFileSync } from "node:fs";
import { schemas } from "../../test/small-site.ts";
import { EditFault } from "../edit/edit-fault.ts";
import { readContent } from "../read/read-content.ts";
import { formatMarkdown } from "../text/format-markdown.ts";
import { entryFormat, unreadableFile, type EditorData } from "./editor-format.ts";

const dir = path.resolve(import.meta.dirname, "../../content");
const typeOf = (typ: string) => schemas.types.find((type) => type.typ === typ)!;
const thema = entryFormat(typeOf("thema"));
const entries = readContent(dir, schemas.types).entries.map((entry) => ({
  ...entry,
  type: typeOf(entry.typ),
  format: entryFormat(typeOf(entry.typ)),
  text: readFileSync(path.join(dir, entry.file), "utf8"),
}));

/** As Decap hands data back: copied key by key, with changes of the form. */
const changed = (data: EditorData, changes: EditorData = {}): EditorData => ({ ...structuredClone(data), ...changes });
const save = (text: string, changes: EditorData): string => thema.toFile(changed(thema.fromFile(text), changes));

/** Lines that one text has and the other lacks. */
function differing(a: string, b: string): { removed: string[]; added: string[] } {
  const [before, after] = [a.split("\n"), b.split("\n")];
  return {
    removed: before.filter((line) => !after.includes(line)),
    added: after.filter((line) => !before.includes(line)),
  };
}

test("an entry that is opened and saved keeps every byte", async () => {
  assert.ok(entries.length > 100);
  for (const { file, text, format } of entries) {
    const data = format.fromFile(text);
    const body = await formatMarkdown(String(data["body"]));
    assert.equal(format.toFile(changed(data, { body, kennung: "x", gruppe_bezug: {} })), text, file);
  }
});

test("one changed field changes the lines of that field only", () => {
  for (const { file, text, data, format } of entries) {
    const saved = format.toFile(changed(format.fromFile(text), { titel: "Ganz anderer Titel" }));
    const { removed, added } = differing(text, saved);
    assert.deepEqual(added, ["titel: Ganz anderer Titel"], file);
    assert.equal(removed.length, 1, file);
    assert.ok(removed[0]!.startsWith("titel: ") && removed[0]!.includes(data.titel.slice(0, 9)), file);
  }
});

test("a cleared optional field leaves no key, whatever the form clears it to", () => {
  for (const { file, text, data, type, format } of entries) {
    const name = Object.keys(data).find((key) => !type.required.includes(key));
    if (name === undefined) continue;
    for (const empty of ["", null, [], {}]) {
      const saved = format.toFile(changed(format.fromFile(text), { [name]: empty }));
      assert.ok(!new RegExp(`^${name}:`, "m").test(saved.split("\n---\n")[0]!), `${file}: ${name}`);
      assert.deepEqual(differing(text, saved).added, [], file);
    }
  }
});

test("a new entry is written in the one form, without what only the form needs", () => {
  const data = {
    kennung: "kasse",
    gruppe_zuerst: "",
    titel: "Kasse",
    stand: "2026-01-31",
    entwurf: false,
    body: "Text",
  };
  assert.equal(thema.toFile(data), `---\ntitel: Kasse\nentwurf: false\nstand: "2026-01-31"\n---\n\nText\n`);
});

test("what was typed into a field of numbers becomes a number, and what is none stays for check to name", () => {
  const kennzahlen = [
    { bezeichnung: "12", wert: "12" },
    { bezeichnung: "b", wert: " 1,5 " },
    { bezeichnung: "c", wert: "viele" },
  ];
  assert.equal(
    thema.toFile({ titel: "x", kennzahlen }),
    `---
titel: x
kennzahlen:
  - bezeichnung: "12"
    wert: 12
  - bezeichnung: b
    wert: 1.5
  - bezeichnung: c
    wert: viele
---
`,
  );
});

test("keys that the schema does not know stay in the file", () => {
  assert.equal(
    save("---\ntitel: x\nfarbe: rot\nkennung: rot\n---\n", { titel: "z", kennung: "neu" }),
    "---\ntitel: z\nfarbe: rot\nkennung: rot\n---\n",
  );
});

test("a file in another form is left alone until something changes", () => {
  const text = "---\nkurzfassung: 'Kurz'\nkennzahlen:\n    - {wert: '3', bezeichnung: a}\ntitel: x\n---\n";
  assert.equal(save(text, {}), text);
  assert.equal(
    save(text, { titel: "neu" }),
    "---\ntitel: neu\nkurzfassung: Kurz\nkennzahlen:\n  - bezeichnung: a\n    wert: 3\n---\n",
  );
});

const commented = `---
# Zuständig: Kasse

titel: x # vorläufig
kurzfassung: |-
  Kurz
  # kein Kommentar
# Abgestimmt

# zu den Themen
themen:
  - a # erstes
  - b
# Ende
---
`;

test("comments stay when nothing changes, and around fields that change, come or go", () => {
  assert.equal(save(commented, {}), commented);
  assert.equal(save(commented, { titel: "y: z" }), commented.replace("titel: x", 'titel: "y: z"'));
  assert.equal(save(commented, { kurzfassung: "Neu" }), commented.replace(/\|-\n  Kurz\n.*/, "Neu"));
  assert.equal(save(commented, { themen: ["c"] }), commented.replace("  - a # erstes\n  - b\n", "  - c\n"));
  assert.equal(save(commented, { themen: [] }), commented.replace(/# zu den Themen\nthemen:\n.*\n.*\n/, ""));
  assert.equal(
    save(commented, { entwurf: true, stand: "2026-01-31" }),
    commented
      .replace("# zu den Themen", "entwurf: true\n# zu den Themen")
      .replace("  - b\n", '  - b\nstand: "2026-01-31"\n'),
  );
});

test("a commented head in braces cannot be changed by parts, so saving it is refused", () => {
  const text = "---\n{ titel: x, kurzfassung: y } # so\n---\n";
  assert.equal(save(text, {}), text);
  assert.throws(
    () => save(text, { titel: "z" }),
    (error) => error instanceof EditFault && /Anmerkungen/.test(error.message),
  );
});

test("a file that cannot be read is shown as such and written back as it is (unsafe)", () => {
  for (const text of [
    "---js\nglobalThis.gelaufen = true\n---\n",
    "---\na: 1\na: 2\n---\nText",
    "",
    "kein Kopf",
    "---\n&a\n---\n",
  ]) {
    const data = thema.fromFile(text);
    assert.ok(unreadableFile(data));
    assert.match(String(data["titel"]), /^Nicht lesbar: .*\(Zeile \d\)$/);
    assert.equal(thema.toFile(changed(data, { titel: "Neu", body: "Anderer Text" })), text);
  }
  assert.equal((globalThis as { gelaufen?: boolean }).gelaufen, undefined);
  assert.deepEqual(unreadableFile(thema.fromFile("---\na: 1\na: 2\n---\n")), {
    text: "---\na: 1\na: 2\n---\n",
    message: "Dieser Schlüssel steht doppelt.",
    hint: "Löschen Sie eine der beiden Angaben.",
    line: 3,
  });
  assert.equal(unreadableFile(thema.fromFile("---\ntitel: x\n---\n")), undefined);
});

test("what no form can show without harm is shown as unreadable: a wrong encoding, and a text without end (unsafe)", () => {
  const head = "---\ntitel: x\n---\n\n";
  const faults = {
    "Gr\ufffd\ufffde": "Nicht lesbar: Die Datei ist nicht in UTF-8 gespeichert.",
    ["ä".repeat(500_000)]: "Nicht lesbar: Der Text ist länger als 500\u00a0KB.",
  };
  for (const [body, titel] of Object.entries(faults)) {
    const data = thema.fromFile(head + body);
    assert.equal(data["titel"], titel);
    assert.equal(thema.toFile(changed(data, { body: "Neu" })), head + body);
  }
});
