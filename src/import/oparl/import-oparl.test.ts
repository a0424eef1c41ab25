import assert from "node:assert/strict";
import { test } from "node:test";
import { entry } from "../../../test/small-site.ts";
import { ImportFault } from "../import-fault.ts";
import { importOparl } from "./import-oparl.ts";

const type = "https://schema.oparl.org/1.1/Paper";
const content = {
  entries: [
    entry("verwaltung", "amt-carbaek", { titel: "Amt Carbäk", art: "amt", land: "MV", ars: "130725253000" }),
    entry("verwaltung", "dummerstorf", { titel: "Gemeinde Dummerstorf", art: "gemeinde", land: "MV", ags: "13072029" }),
  ],
};

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const read = (paper: object) => importOparl(bytes({ type, name: "Vertrag", ...paper }), undefined, content);
const fault = (file: Uint8Array): string => {
  try {
    importOparl(file, undefined, content);
  } catch (error) {
    assert.ok(error instanceof ImportFault);
    return error.message;
  }
  return "";
};
const meeting = (start: string, more: object = {}): object => ({ start, ...more });

test("a paper with embedded consultations becomes a Ratsvorlage", () => {
  const { titel, fields } = read({
    reference: "2026/112",
    paperType: "Beschlussvorlage",
    date: "2026-11-09",
    web: "https://rats.example/vorlage/112",
    body: { type: "x", ags: "13072029", name: "Dummerstorf" },
    underDirectionOf: [{ name: "Bürgerbüro" }],
    consultation: [
      {
        role: "Vorberatung",
        organization: [{ name: "Hauptausschuss" }],
        meeting: meeting("2027-01-19T23:30:00+00:00"),
        agendaItem: { result: "empfohlen" },
      },
      {
        authoritative: true,
        organization: { name: "Gemeindevertretung" },
        meeting: meeting("2027-01-28T18:00:00+01:00"),
      },
    ],
  });
  assert.equal(titel, "Vertrag");
  assert.deepEqual(fields, {
    nummer: "2026/112",
    art: "beschlussvorlage",
    datum: "2026-11-09",
    verwaltung: "dummerstorf",
    federfuehrend: "Bürgerbüro",
    url: "https://rats.example/vorlage/112",
    status: "in-beratung",
    beratungsfolge: [
      {
        gremium: "Hauptausschuss",
        datum: "2027-01-20",
        rolle: "vorberatung",
        beschluss: "empfohlen",
        status: "erledigt",
      },
      { gremium: "Gemeindevertretung", datum: "2027-01-28", rolle: "entscheidung", status: "geplant" },
    ],
  });
});

test("what this hub publishes is read back: addresses lead to objects of the same file and nowhere else", () => {
  const at = "https://hub.example/daten/ratsvorlagen/x.json";
  const consultation = { agendaItem: `${at}#a`, meeting: `${at}#m`, organization: [`${at}#o`], role: "Kenntnisnahme" };
  const { fields, toCheck } = importOparl(
    bytes({
      oparl: {
        paper: {
          type,
          name: "Bericht",
          consultation: [consultation, { organization: ["https://fremd.example/gremium/1"] }],
        },
        agendaItem: [{ id: `${at}#a`, result: "Information" }],
        meeting: [{ id: `${at}#m`, start: "2021-06-17", cancelled: false }],
        organization: [{ id: `${at}#o`, name: "Amtsausschuss" }],
      },
    }),
    undefined,
    content,
  );
  assert.deepEqual(fields?.["beratungsfolge"], [
    {
      gremium: "Amtsausschuss",
      datum: "2021-06-17",
      rolle: "kenntnisnahme",
      beschluss: "Information",
      status: "erledigt",
    },
    { gremium: "[[Gremium]]", status: "geplant" },
  ]);
  assert.match(toCheck[0]!, /^Bei 1 von 2 Beratungen steht das Gremium nur als Adresse/);
});

test("persons and files stay behind, and the report says so", () => {
  const draft = read({
    originatorPerson: ["https://r.example/p/1", { name: "Erika Geheim" }],
    mainFile: { text: "Herr Geheim sagt", name: "Geheim.pdf" },
    auxiliaryFile: [{ name: "Geheim-Anlage.pdf" }],
  });
  assert.doesNotMatch(JSON.stringify(draft), /Geheim/);
  assert.deepEqual(draft.leftOut, [
    "2 Personen: Hier stehen Funktionen, keine Namen.",
    "2 Dateien mit dem Text und Anlagen: Sie können Namen enthalten.",
  ]);
});

test("a file that is no single paper is refused with what to do", () => {
  assert.match(fault(new Uint8Array([0x7b, 0xff, 0x7d])), /nicht in UTF-8/);
  assert.match(fault(new TextEncoder().encode('{"type":')), /kein gültiges JSON/);
  for (const value of [
    null,
    1,
    [],
    {},
    { type: "https://schema.oparl.org/1.1/Meeting" },
    { type: ["x"] },
    { type: `${type}x` },
  ])
    assert.match(fault(bytes(value)), /^Das ist keine OParl-Datei mit einer Vorlage/);
  assert.match(fault(bytes({ data: [{ type }, { type }] })), /enthält 2 Vorlagen/);
  assert.match(fault(bytes({ type, name: "x", deleted: true })), /gelöscht/);
  assert.match(fault(bytes({ type, name: " \u0000\u200b " })), /keinen Namen/);
});

test("hostile values are cut, cleaned or left out (safe)", () => {
  const long = "Ü".repeat(5000);
  const { fields } = importOparl(
    new TextEncoder().encode(
      JSON.stringify({
        type,
        name: "V",
        reference: `a\u202eb\nc ${long}`,
        date: "2026-02-31",
        web: "javascript:alert(1)",
        paperType: { toString: "Antrag" },
        body: "__proto__",
        consultation: [
          {
            organization: [{ name: long }],
            meeting: meeting("morgen"),
            agendaItem: { result: `---\nentwurf: false ${long}` },
          },
          null,
          "https://r.example/c/1",
          ...Array.from({ length: 40 }, () => ({ organization: [[["tief"]]] })),
        ],
      }).replace('"name":"V"', '"name":"V","__proto__":{"web":"https://x.example/"}'),
    ),
    undefined,
    content,
  );
  assert.deepEqual(Object.keys(fields ?? {}), ["nummer", "status", "beratungsfolge"]);
  assert.match(String(fields?.["nummer"]), /^ab c Ü+…$/);
  const steps = fields?.["beratungsfolge"] as { gremium: string; beschluss?: string; datum?: string }[];
  assert.equal(steps.length, 30);
  assert.deepEqual([steps[0]!.gremium.length, steps[0]!.beschluss?.length, steps[0]!.datum], [120, 1000, undefined]);
  assert.doesNotMatch(JSON.stringify(fields), /\\n|javascript/);
});

test("a deep or endless file ends without harm (safe)", () => {
  const deep = `{"type":"${type}","name":"V","consultation":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
  const draft = importOparl(new TextEncoder().encode(deep), undefined, content);
  assert.equal(draft.fields?.["beratungsfolge"], undefined);
});
