import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, schemas } from "../../../test/small-site.ts";
import type { Entry } from "../../model/entry.ts";
import { check } from "../check.ts";
import { emptyHub } from "../../read/hub-of-text.ts";
import freigabe from "./freigabe.ts";
import personenbezug from "./personenbezug.ts";

function found(one: Entry): string[] {
  const content = { dir: "", entries: [one], hub: emptyHub, unreadable: [], problems: [], files: [] };
  return check(content as never, schemas, [personenbezug, freigabe]).map(
    ({ field, line, rule }) => `${rule} ${field ?? line}`,
  );
}

test("a person's address or private number is found wherever a text is published, in the address of a link and in code too", () => {
  const lines = [
    "[Mail](mailto:erika.mustermann@haarbach.example)",
    "<max_muster2@haarbach.example>",
    "`e.mustermann@haarbach.example`",
    "    anna-lena.muster@haarbach.example",
    "[Anruf](tel:+4917123456789)",
    "Mobil 0171 / 234 56 78",
    "Sie ist privat unter 02331 12345 zu erreichen.",
    "| a | o.muster@haarbach.example |",
  ];
  const body = lines.join("\n\n");
  assert.deepEqual(
    found(entry("seite", "a", {}, body)),
    lines.map((_, i) => `personenbezug ${6 + 2 * i}`),
  );
});

test("mailboxes and numbers of an office are no persons, and a contact may be one", () => {
  const body =
    "stadt.haarbach@haarbach.example, rathaus@haarbach.example, 08535 9600-0, [x](mailto:kasse.haarbach@haarbach.example)";
  assert.deepEqual(
    found(
      entry("seite", "a", { verantwortlich: { stelle: "Kasse", funktionspostfach: "kasse@haarbach.example" } }, body),
    ),
    [],
  );
  const kontakt = { stelle: "Kasse", email: "erika.mustermann@haarbach.example", telefon: "0171 2345678" };
  assert.deepEqual(found(entry("gesuch", "g", { kontakt })), []);
});

test("fields are looked at like texts, and a function's mailbox is not that of a person", () => {
  const personal = "erika.mustermann@haarbach.example";
  const data = {
    kurzfassung: `Fragen an ${personal}.`,
    verantwortlich: { stelle: "Kasse", funktionspostfach: personal },
    bilder: [{ datei: "a.png", alt: `Schild mit ${personal}`, urheber: "Amt", lizenz: "CC0-1.0", personen: false }],
    korrekturen: [{ datum: "2026-01-01", text: "Handy 0151 23456789" }],
  };
  assert.deepEqual(found(entry("seite", "a", data as never)).toSorted(), [
    "personenbezug bilder[0].alt",
    "personenbezug korrekturen[0].text",
    "personenbezug kurzfassung",
    "personenbezug verantwortlich.funktionspostfach",
  ]);
});

test("a name in a quote needs its release", () => {
  const quote = (name: string | undefined, freigegeben: boolean | undefined) => ({
    text: "Gut.",
    funktion: "Leitung",
    name,
    freigegeben,
  });
  const zitate = [
    quote("Erika Mustermann", false),
    quote("Max Muster", true),
    quote(undefined, false),
    quote("A B", undefined),
  ];
  assert.deepEqual(found(entry("bericht", "b", { zitate } as never)).toSorted(), [
    "freigabe zitate[0].name",
    "freigabe zitate[3].name",
  ]);
});
