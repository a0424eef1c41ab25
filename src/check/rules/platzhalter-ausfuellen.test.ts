import assert from "node:assert/strict";
import { test } from "node:test";
import { loadSchemas } from "../../model/load-schemas.ts";
import type { Content } from "../../model/content.ts";
import type { Entry } from "../../model/entry.ts";
import { readFrontMatter } from "../../read/front-matter.ts";
import { locator } from "../../read/locate.ts";
import { check } from "../check.ts";
import rule from "./platzhalter-ausfuellen.ts";

const schemas = loadSchemas("schemas");

function problems(typ: string, text: string, hub: object = {}): string[] {
  const { matter, ...parts } = readFrontMatter(text);
  const entry = {
    ...parts,
    typ,
    kennung: "x",
    file: "x/index.md",
    files: [],
    locate: locator(matter),
  } as unknown as Entry;
  const content: Content = {
    entries: [entry],
    hub: { data: hub, locate: () => ({ line: 1, column: 1 }) },
    problems: [],
  };
  return check(content, schemas, [rule]).map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
}

test("every placeholder of a Seite is reported with its place, once a line", () => {
  assert.deepEqual(
    problems(
      "seite",
      "---\ntitel: Impressum\nkurzfassung: Von [[Träger]].\n---\n\nTelefon: [[Nummer]] oder [[Nummer]], [[Fax]]\n",
    ),
    [
      "x/index.md:3:14 „Kurzfassung“ enthält noch den Platzhalter „[[Träger]]“.",
      "x/index.md:6:10 Der Text enthält noch die Platzhalter „[[Nummer]]“, „[[Fax]]“.",
    ],
  );
});

test("code and links are no placeholders", () => {
  assert.deepEqual(problems("seite", "---\ntitel: x\n---\nSchreiben Sie `[[Gemeinde]]`. [[x](/a/)]\n"), []);
});

test("a value of hub.yaml is reported", () => {
  assert.deepEqual(problems("seite", "---\ntitel: x\n---\n", { traeger: { anschrift: ["Weg 1", "[[Ort]]"] } }), [
    "hub.yaml:1:1 Der 2. Eintrag von „Anschrift“ in „Träger“ enthält noch den Platzhalter „[[Ort]]“.",
  ]);
});

test("elsewhere only a value that is nothing but a placeholder is reported", () => {
  assert.deepEqual(
    problems("vorlage", "---\ntitel: Satzung für [[Gemeinde]]\nkurzfassung: '[[Kurzfassung]]'\n---\n[[Gemeinde]]\n"),
    ["x/index.md:3:14 „Kurzfassung“ enthält noch den Platzhalter „[[Kurzfassung]]“."],
  );
});
