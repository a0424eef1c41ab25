import assert from "node:assert/strict";
import { test } from "node:test";
import { loadSchemas } from "../model/load-schemas.ts";
import { formatEntry } from "./format-entry.ts";
import { orderKeys } from "./order-keys.ts";

const thema = loadSchemas("schemas").types.find(({ typ }) => typ === "thema")!;
const messy = `---
kurzfassung: 'Kurz'
titel: >
  Gefalteter
  Titel
themen: [kasse, personal]
---
* eins
`;

test("a file gets its one form, and then rests", async () => {
  const file = await formatEntry(thema, messy);
  assert.equal(
    file,
    "---\ntitel: Gefalteter Titel\nkurzfassung: Kurz\nthemen:\n  - kasse\n  - personal\n---\n\n- eins\n",
  );
  assert.equal(await formatEntry(thema, file), file);
});

test("comments in a front matter are kept; only the keys are put in order", async () => {
  const commented = `---\n# Zuständig: Kasse\n\nkurzfassung: 'Kurz' # vorläufig\n# Der Titel\ntitel: x\n---\n`;
  const file = await formatEntry(thema, commented);
  assert.equal(file, `---\n# Zuständig: Kasse\n\n# Der Titel\ntitel: x\nkurzfassung: 'Kurz' # vorläufig\n---\n`);
  assert.equal(await formatEntry(thema, file), file);
});

test("a # inside a text is no comment", async () => {
  const file = await formatEntry(thema, `---\ntitel: 'a # b'\nkurzfassung: |-\n    eins\n    # zwei\n---\n`);
  assert.equal(file, `---\ntitel: "a # b"\nkurzfassung: |-\n  eins\n  # zwei\n---\n`);
});

const fields = { a: {}, b: { properties: { c: {}, d: {} } }, e: { items: { properties: { f: {}, g: {}, h: {} } } } };

test("ordering keys moves them with what is below and the comments right above", () => {
  assert.equal(orderKeys("b:   1\n\n# zu a\na: [1,\n  2]", fields), "# zu a\na: [1,\n  2]\nb:   1\n\n");
  assert.equal(orderKeys("# Datei\n\nx: 1\nb: 1\n", fields), "# Datei\n\nb: 1\nx: 1\n");
});

test("nested keys are ordered too, also behind the dash of a list item", () => {
  assert.equal(
    orderKeys(
      "e:\n  - h: |\n      eins\n\n      zwei\n    # zu f\n    f: 1 # f\n    g: 2\n  # zweiter\n  - g: 3\n    f: 4\nb:\n  d: 1\n  c: 2\na: 0\n",
      fields,
    ),
    "a: 0\nb:\n  c: 2\n  d: 1\ne:\n  - # zu f\n    f: 1 # f\n    g: 2\n    h: |\n      eins\n\n      zwei\n  # zweiter\n  - f: 4\n    g: 3\n",
  );
});

test("what is in order or in braces stays byte for byte", () => {
  for (const text of ["{b: 1, a: 2}\n", "a: 1\nb: 2", "# nur ein Kommentar\n", "", "b: {d: 1, c: 2}\n"])
    assert.equal(orderKeys(text, fields), text);
});
