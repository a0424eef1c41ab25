import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadSchemas } from "../model/load-schemas.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { decodeText } from "../read/read-text.ts";
import { markdownForm } from "./format-markdown.ts";
import { serializeEntry, serializeMatter } from "./serialize.ts";

const { types } = loadSchemas("schemas");
const typeOf = (typ: string) => types.find((type) => type.typ === typ)!;
const thema = typeOf("thema");

test("keys stand in the order of the schema, nested ones too, unknown ones last", () => {
  const data = {
    unbekannt: "x",
    statusverlauf: [{ grund: "Personalmangel", status: "zurueckgestellt", datum: "2021-04-30" }],
    status: "zurueckgestellt",
    kurzfassung: "Kurz.",
    titel: "Titel",
  };
  assert.equal(
    serializeMatter(thema, data),
    `titel: Titel
kurzfassung: Kurz.
status: zurueckgestellt
statusverlauf:
  - datum: "2021-04-30"
    status: zurueckgestellt
    grund: Personalmangel
unbekannt: x
`,
  );
});

test("empty optional values vanish, required ones stay for check to see, false and 0 stay", () => {
  const data = {
    titel: "",
    entwurf: false,
    stand: null,
    schlagworte: ["", null],
    verantwortlich: {},
    kennzahlen: [{ bezeichnung: "Trauungen", wert: 0, einheit: "" }, {}],
  };
  assert.equal(
    serializeMatter(thema, data),
    `titel: ""\nentwurf: false\nkennzahlen:\n  - bezeichnung: Trauungen\n    wert: 0\n`,
  );
});

test("dates and numbers given as text are always quoted", () => {
  const data = {
    titel: "Amt",
    ags: "08111000",
    seit: "2026-05",
    stand: "2026-01-31",
    sperrfrist: "2026-03-01T10:00+01:00",
    themen: ["2026", "2b-ustg"],
  };
  assert.equal(
    serializeMatter(typeOf("verwaltung"), data),
    `titel: Amt
sperrfrist: "2026-03-01T10:00+01:00"
ags: "08111000"
themen:
  - "2026"
  - 2b-ustg
stand: "2026-01-31"
seit: "2026-05"
`,
  );
});

test("no line is folded, and a text of several lines becomes a block", () => {
  const long = "Wort ".repeat(100).trim();
  const matter = serializeMatter(thema, { titel: long, kurzfassung: "Erste Zeile\n\n  Dritte: # Zeile" });
  assert.equal(matter, `titel: ${long}\nkurzfassung: |-\n  Erste Zeile\n\n    Dritte: # Zeile\n`);
});

const special = [
  ..."yes no on null ~ true 1.0 08 1e3 0x1f .5 12:30:00 = - -- --- ... ? | > ! % @x *x &x `x {x [x ]x , #x".split(" "),
  "a: b",
  "a:",
  "# x",
  "x #y",
  "- x",
  "? x",
  " vorn",
  "hinten ",
  "\u00a0",
  "z.\u00a0B.",
  "Ämter",
  "„Zitat“",
  'sagt "ja"',
  "it's",
  "a\\b",
  "a\tb",
  "a\nb",
  "a\nb\n",
  "\na",
  "  a\nb",
  "a\n---\nb",
  "a\r\nb",
  "soft\u00adhyphen",
  "\u2028",
  "😀",
  "u\u0308ber",
  "https://x.example/?a=1#b",
];

test("every text survives writing and reading but for a line end behind it, and writing it again changes no byte", async () => {
  for (const text of special) {
    const data = { titel: text, schlagworte: [text], kennzahlen: [{ bezeichnung: text, wert: 1.5 }] };
    const file = await serializeEntry(thema, data, "Text.");
    assert.equal(decodeText(Buffer.from(file)), file, JSON.stringify(text));
    const { data: read, body } = readFrontMatter(file);
    const expected = text.normalize("NFC").replace(/\n$/, "");
    assert.deepEqual(read, {
      titel: expected,
      kennzahlen: [{ bezeichnung: expected, wert: 1.5 }],
      schlagworte: [expected],
    });
    assert.equal(await serializeEntry(thema, read, body), file);
  }
});

test("keys that are no plain words survive too", () => {
  for (const key of ["yes", "1", "a: b", "# x", "__proto__", "constructor", "ü"]) {
    const matter = serializeMatter(
      thema,
      JSON.parse(JSON.stringify({ titel: "x" }).replace("}", `,${JSON.stringify(key)}:"v"}`)) as object,
    );
    assert.equal(serializeMatter(thema, readFrontMatter(`---\n${matter}---\n`).data), matter, key);
    assert.ok(matter.includes(": v\n"), key);
  }
});

test("the body is Markdown in Prettier's form, after one blank line", async () => {
  const file = await serializeEntry(
    thema,
    { titel: "x" },
    "\n\n* eins\n* zwei\n\n```js\nlet  a\n```\n\n[[Gemeinde]]  \nZeile\n\n",
  );
  assert.equal(file, "---\ntitel: x\n---\n\n- eins\n- zwei\n\n```js\nlet  a\n```\n\n[[Gemeinde]]  \nZeile\n");
});

test("a body that starts with a rule is not taken for front matter", async () => {
  const file = await serializeEntry(thema, { titel: "x" }, "---\n\na:  b\n\n---\n");
  const { data, body } = readFrontMatter(file);
  assert.deepEqual(data, { titel: "x" });
  assert.equal(await serializeEntry(thema, data, body), file);
});

test("a text that Prettier never leaves alone keeps its form", async () => {
  const body = "- ===\n_http://x.de~~[[Gemeinde]]$- [^a]";
  assert.equal(await serializeEntry(thema, { titel: "x" }, body), `---\ntitel: x\n---\n\n${body}\n`);
});

test("an entry without body or without data is a front matter alone", async () => {
  assert.equal(await serializeEntry(thema, { titel: "x" }, " \n\n"), "---\ntitel: x\n---\n");
  assert.equal(await serializeEntry(thema, {}, ""), "---\n---\n");
  assert.deepEqual(readFrontMatter("---\n---\n").data, {});
});

test("content and the project's own Markdown have the same form", () => {
  assert.deepEqual(JSON.parse(readFileSync(".prettierrc.json", "utf8")), markdownForm);
});
