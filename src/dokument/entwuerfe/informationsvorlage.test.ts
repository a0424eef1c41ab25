import assert from "node:assert/strict";
import { test } from "node:test";
import { entry, smallSite } from "../../../test/small-site.ts";
import type { Entry } from "../../model/entry.ts";
import type { Site } from "../../model/site.ts";
import type { EntryData } from "../../model/types.generated.ts";
import { toMarkdown } from "../markdown/to-markdown.ts";
import { informationsvorlagePath } from "../../beratung/informationsvorlage-path.ts";
import informationsvorlagen from "./informationsvorlage.ts";

const now = new Date("2026-06-01T10:00:00Z");

type Bericht = EntryData["bericht"];
type Thema = EntryData["thema"];

function siteOf(bericht: Partial<Bericht> = {}, thema: Partial<Thema> = {}, more: readonly Entry[] = []): Site {
  const themen = ["standesamt"];
  return smallSite(
    [
      entry("verwaltung", "carbaek", { titel: "Amt Carbäk", art: "amt", land: "MV" }),
      entry("verwaltung", "heide", { titel: "Amt Heide", art: "amt", land: "MV" }),
      entry("verbund", "aemter", { titel: "Zwei Ämter", mitglieder: ["carbaek", "heide"], themen }),
      entry("bericht", "auftrag", {
        art: "auftakt",
        datum: "2020-06-10",
        verbund: "aemter",
        kurzfassung: "Der Auftrag.",
      }),
      entry("bericht", "b", { art: "treffen", datum: "2021-04-30", verbund: "aemter", themen, ...bericht }),
      entry("thema", "standesamt", { titel: "Standesamt", status: "zurueckgestellt", ...thema }),
      entry("thema", "still", { titel: "Still", status: "angeregt" }),
      ...more,
    ],
    { now },
  );
}

function draft(site: Site, typ: "verbund" | "thema", kennung: string): string {
  const at = informationsvorlagePath(site.find(typ, kennung)!);
  const made = informationsvorlagen(site).find(({ path }) => path === at);
  assert.ok(made);
  return toMarkdown(made.dokument).replaceAll("\u00a0", " ");
}

test("a draft has every part of the form, in its order", () => {
  const text = draft(siteOf(), "verbund", "aemter");
  const parts = [
    "Informationsvorlage: Entwurf",
    "# Bericht über die Zusammenarbeit: Zwei Ämter",
    "## Grunddaten",
    "**Betreff:**",
    "**Status:**",
    "**Vorlageart:** Informationsvorlage",
    "**Federführend:**",
    "**Bearbeitung:**",
    "## Beratungsfolge",
    "| Status",
    "Datum",
    "Gremium",
    "Beschluss",
    "NA",
    "## Sachverhalt",
    "### Auftrag vom 10. Juni 2020",
    "Der Auftrag.",
    "### Treffen, 30. April 2021",
    "### Zurückgestellt oder verworfen",
    "### Nächste Schritte",
    "## Finanzielle Auswirkungen",
    "## Anlagen",
    "## Zu diesem Entwurf",
  ];
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    assert.ok(found >= at, `${part} after ${text.slice(0, at).split("\n").at(-1)}`);
    at = found + part.length;
  }
});

test("what was put off comes with its reason, its figures and the day to take it up again", () => {
  const text = draft(
    siteOf(
      {},
      {
        statusverlauf: [{ datum: "2021-04-30", status: "zurueckgestellt", grund: "Es fehlt Personal." }],
        kennzahlen: [{ bezeichnung: "Trauungen", wert: 150, verwaltung: "heide" }],
        wiedervorlage: "2027-04-30",
      },
    ),
    "verbund",
    "aemter",
  );
  assert.match(
    text,
    /Standesamt: zurückgestellt seit 30\. April 2021\. Es fehlt Personal\. Wiedervorlage: 30\. April 2027\./,
  );
  assert.match(text, /\| Trauungen \| Amt Heide\s+\| 150 /);
});

test("a measure is a next step until it is done, and says when its day has passed", () => {
  const of = (status: "offen" | "erledigt", faellig: string): string =>
    draft(siteOf({ massnahmen: [{ was: "Zählen", status, faellig }] }), "thema", "standesamt").split(
      "### Nächste Schritte",
    )[1]!;
  assert.match(of("offen", "2026-06-01"), /^- Zählen \(fällig am 1\. Juni 2026\)\.$/m);
  assert.match(of("offen", "2026-05-31"), /^- Zählen \(war fällig am 31\. Mai 2026\)\.$/m);
  assert.doesNotMatch(of("erledigt", "2026-05-31"), /Zählen/);
});

test("a matter without a meeting has no draft, and only Themen and Verbünde have one", () => {
  assert.deepEqual(
    informationsvorlagen(siteOf())
      .map(({ path }) => path)
      .toSorted(),
    ["/themen/standesamt/entwurf/informationsvorlage", "/verbuende/aemter/entwurf/informationsvorlage"],
  );
});

test("a Ratsvorlage on the matter says how far it is in its council", () => {
  const vote = {
    gremium: "Rat",
    datum: "2026-05-01",
    rolle: "entscheidung",
    status: "erledigt",
    abstimmung: { ja: 5, nein: 2 },
  };
  const paper = (beratungsfolge: object[]): string =>
    draft(
      siteOf({}, {}, [
        entry("ratsvorlage", "r", {
          titel: "Vertrag",
          nummer: "7",
          verwaltung: "carbaek",
          betrifft: { themen: ["standesamt"] },
          beratungsfolge: beratungsfolge as never,
        }),
      ]),
      "thema",
      "standesamt",
    );
  assert.match(paper([vote]), /\| Amt Carbäk \| Vertrag \(7\) \| angenommen \| 1\. Mai 2026\s+\|/);
  assert.match(paper([{ ...vote, abstimmung: { ja: 2, nein: 5 } }]), /\| abgelehnt \|/);
});
