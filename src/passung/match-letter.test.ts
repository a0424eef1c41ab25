import assert from "node:assert/strict";
import { test } from "node:test";
import { passungSite } from "../../test/passung-site.ts";
import { schemas } from "../../test/small-site.ts";
import { matchLetter } from "./match-letter.ts";
import { passungenOf } from "./passungen.ts";
import { preparedLetter } from "./prepared-letter.ts";
import { requestDraft, requestLetter, requestLines } from "./request-form.ts";

test("a letter goes to the other side and names both Gesuche and the reasons", () => {
  const site = passungSite({ biete: { kontakt: { stelle: "Bürgeramt", email: "a&b@sued.example" } } });
  const letter = matchLetter(passungenOf(site).passend[0]!, "biete", site)!;
  const url = new URL(letter);
  assert.equal(decodeURIComponent(url.pathname), "a&b@sued.example");
  assert.ok(letter.includes("%0D%0A") && !letter.includes("+") && letter.length <= 1800);
  const body = url.searchParams.get("body")!;
  for (const part of ["/gesuche/gesucht/", "/gesuche/angeboten/", "- gleiches Fachverfahren: Melde A"])
    assert.ok(body.includes(part), part);
});

test("without an address of its own a Gesuch is answered at its Verwaltung, and without any not at all", () => {
  const to = (changes: Parameters<typeof passungSite>[0]) => {
    const site = passungSite(changes);
    return matchLetter(passungenOf(site).passend[0]!, "suche", site)?.split("?")[0];
  };
  assert.equal(to({}), "mailto:hauptamt@nord.example");
  assert.equal(to({ nord: { kontakt: { stelle: "Hauptamt" } } }), undefined);
});

test("a letter that would be too long leaves out its last points", () => {
  const points = Array.from({ length: 40 }, (_, i) => `Grund ${i}: ü ö ä ß lang genug`);
  const letter = preparedLetter({ to: "a@b.example", subject: "S", before: ["Anfang"], points, after: ["Ende"] });
  assert.ok(letter.length <= 1800);
  const body = new URL(letter).searchParams.get("body")!;
  assert.ok(body.startsWith("Anfang\r\n- Grund 0") && body.endsWith("\r\nEnde"));
});

test("the form in a letter asks for every field a Gesuch must have, and the draft of a file names only real fields", () => {
  const type = schemas.types.find(({ typ }) => typ === "gesuch")!;
  for (const name of Object.keys(requestDraft)) assert.ok(type.fields[name], name);
  for (const name of type.required) assert.ok(Object.hasOwn(requestDraft, name), name);
  assert.equal(requestLines.length, new Set(requestLines).size);
  assert.equal(requestLetter(passungSite()), undefined, "a hub without a mailbox has no letter");
});
