import type { Block, BlockOf } from "../dokument/block.ts";
import type { Dokument } from "../dokument/dokument.ts";
import { words, type Inline } from "../dokument/inline.ts";
import { fact, heading, linked, paragraph, points, table } from "../dokument/make-block.ts";
import { pageAddress } from "../dokument/page-address.ts";
import { labelOf } from "../model/field.ts";
import type { Item, Site } from "../model/site.ts";
import { dateText } from "../text/dates.ts";
import { figureText } from "../text/figure-text.ts";
import { dueText } from "./due-text.ts";
import type { Gruppe } from "./gruppen.ts";
import { isOpen, type Massnahme } from "./massnahme.ts";
import { offeneFragen } from "./offene-fragen.ts";

/** The draft of the next interim review: what was agreed, how it stands, what to ask, and a table to fill in. */
export function zwischenbilanz({ item, massnahmen }: Gruppe, site: Site): Dokument {
  const berichte = [...new Set(massnahmen.map(({ bericht }) => bericht))].toSorted(byDay);
  const blocks = [
    ...head(item, berichte, site),
    heading(1, "Was verabredet war"),
    ...berichte.flatMap((bericht) =>
      agreed(
        bericht,
        massnahmen.filter((one) => one.bericht === bericht),
      ),
    ),
    ...questions(massnahmen),
    ...figures(massnahmen),
    ...toFill(massnahmen.filter(isOpen)),
    heading(1, "Wie es weitergeht"),
    { kind: "paragraph", inlines: [...words("Die nächste Zwischenbilanz ziehen wir am "), gap("Tag"), ...words(".")] },
  ] satisfies Block[];
  const address = pageAddress(item, site);
  return {
    properties: {
      title: `Zwischenbilanz: ${item.data.titel}`,
      subject: "Entwurf einer Zwischenbilanz",
      description: `Was verabredet war und wie es steht: ${item.data.titel}`,
      author: site.hub.name,
      source: address,
      keywords: [],
      modified: berichte
        .map(({ data }) => data.stand ?? data.datum)
        .toSorted()
        .at(-1),
    },
    blocks,
    notes: [],
    pictures: [],
  };
}

function byDay(a: Item<"bericht">, b: Item<"bericht">): number {
  return a.data.datum < b.data.datum ? -1 : 1;
}

/** Words to be put in by whoever holds the review. */
function gap(name: string): Inline {
  return { kind: "placeholder", name };
}

function head(item: Item, berichte: readonly Item<"bericht">[], site: Site): readonly Block[] {
  const address = pageAddress(item, site);
  const hints = [
    "Entwurf aus den Angaben der Berichte. Füllen Sie die Platzhalter aus und prüfen Sie jede Zeile, bevor Sie ihn weitergeben.",
    berichte.some(({ data }) => data.beispiel === true) ? "Enthält erfundene Beispiele." : "",
    [item, ...berichte].some(({ data }) => data.sichtbarkeit === "intern") ? "Nur für den internen Gebrauch." : "",
  ];
  return [
    { kind: "gattung", inlines: words("Entwurf") },
    { kind: "title", inlines: words(`Zwischenbilanz: ${item.data.titel}`) },
    { kind: "lead", inlines: words("Was verabredet war, wie weit es ist und was die Runde jetzt klären muss.") },
    {
      kind: "facts",
      rows: [
        { name: "Tag", value: [gap("Tag der Zwischenbilanz")] },
        { name: "Ort", value: [gap("Ort")] },
        { name: "Teilnehmende", value: [gap("Teilnehmende nach Funktion")] },
        ...fact("Grundlage", berichte.map(({ data }) => data.titel).join("; ")),
        ...(address === undefined ? [] : [{ name: "Quelle", value: linked(address, address) }]),
        ...fact("Hinweis", hints.filter(Boolean).join(" ")),
      ],
    },
  ];
}

function agreed(bericht: Item<"bericht">, all: readonly Massnahme[]): readonly Block[] {
  const field = bericht.type.fields["massnahmen"]?.items?.properties?.["status"];
  const rows = all.map((one) => [
    one.data.was,
    one.data.zustaendig,
    dueText(one),
    [labelOf(field, one.status), one.data.ergebnis].filter(Boolean).join(": "),
  ]);
  const { titel, datum, datum_beispiel: vague } = bericht.data;
  const day = vague ? `${datum.slice(0, 4)}, Tag nicht überliefert` : dateText(datum).text;
  return [heading(2, `${titel} (${day})`), table(["Was", "Zuständig", "Fällig", "Stand"], rows)];
}

function questions(all: readonly Massnahme[]): readonly Block[] {
  const asked = offeneFragen(all);
  return asked.length === 0 ? [] : [heading(1, "Offene Fragen"), points(asked)];
}

function figures(all: readonly Massnahme[]): readonly Block[] {
  const known = all.flatMap(({ data }) => data.kennzahl ?? []);
  if (known.length === 0) return [];
  const rows = known.map((one) => [words(one.bezeichnung), words(figureText(one)), [gap("Wert und Tag")]]);
  return [heading(1, "Zahlen"), grid(["Zahl", "Damals", "Heute"], rows)];
}

function toFill(open: readonly Massnahme[]): readonly Block[] {
  if (open.length === 0) return [paragraph("Von dem, was verabredet war, ist nichts mehr offen.")];
  const rows = open.map(({ data }) => [
    words(data.was),
    [gap("Stand")],
    [gap("Was fehlt")],
    [gap("Nächster Schritt, wer, bis wann")],
  ]);
  return [
    heading(1, "In der Runde auszufüllen"),
    grid(["Maßnahme", "Stand heute", "Was fehlt", "Nächster Schritt"], rows),
  ];
}

/** A table whose cells are more than plain words. */
function grid(columns: readonly string[], rows: BlockOf<"table">["rows"]): Block {
  return { kind: "table", alignments: columns.map(() => "left"), header: columns.map(words), rows };
}
