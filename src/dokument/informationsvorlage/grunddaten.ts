import type { Matter } from "../../beratung/matter.ts";
import type { Site } from "../../model/site.ts";
import type { Block, Row } from "../block.ts";
import { words } from "../inline.ts";
import { heading } from "../make-block.ts";
import { withPlaceholders } from "../with-placeholders.ts";

/** What the text is about, in one line. */
export function betreff({ item }: Matter): string {
  return item.typ === "thema"
    ? `Bericht zum Thema „${item.data.titel}“`
    : `Bericht über die Zusammenarbeit: ${item.data.titel}`;
}

/** The head of the form: what the hub knows is filled in, the rest is for the house that brings it in. */
export function grunddaten(matter: Matter): Block[] {
  const { stelle } = matter.item.data.verantwortlich ?? {};
  const rows = [
    ["Betreff", betreff(matter)],
    ["Nummer", "[[Nummer der Vorlage]]"],
    ["Status", "[[öffentlich oder nicht öffentlich]], Entwurf"],
    ["Vorlageart", "Informationsvorlage"],
    ["Federführend", stelle ?? "[[Amt oder Sachgebiet]]"],
    ["Bearbeitung", "[[Funktion, kein Name]]"],
  ] as const;
  return [
    heading(1, "Grunddaten"),
    { kind: "facts", rows: rows.map(([name, value]) => ({ name, value: withPlaceholders(value) })) },
  ];
}

const columns = ["Status", "Datum", "Gremium", "Rolle", "Beschluss", "NA"];

/** A line for each Verwaltung of the matter, since each has a council of its own; „NA“ is the form's column for the extract of the minutes. */
export function beratungsfolge({ verwaltungen }: Matter, site: Site): Block[] {
  const houses = verwaltungen.filter(({ kennung }) => site.find("verwaltung", kennung));
  const bodies = houses.length === 0 ? ["[[Gremium]]"] : houses.map(({ data }) => `[[Gremium]] (${data.titel})`);
  const rows = bodies.map((body): Row =>
    ["geplant", "[[Sitzungstag]]", body, "Kenntnisnahme", "Information", "[[NA]]"].map(withPlaceholders),
  );
  return [
    heading(1, "Beratungsfolge"),
    { kind: "table", alignments: columns.map(() => "left"), header: columns.map(words), rows },
  ];
}
