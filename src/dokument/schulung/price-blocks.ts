import { costTable } from "../../schulung/kosten.ts";
import { sharesOf, splitBase } from "../../schulung/anteile.ts";
import type { Schulung } from "../../schulung/schulung.ts";
import type { Site } from "../../model/site.ts";
import { euroText } from "../../text/euro-text.ts";
import { numberText } from "../../text/numbers.ts";
import type { Block } from "../block.ts";
import { heading, table } from "../make-block.ts";

/** What the course costs with how many people. */
export function costBlocks(schulung: Schulung): Block[] {
  const rows = costTable(schulung).map(({ personen, anlass, jePerson, gesamt }) => [
    numberText(personen),
    anlass,
    euroText(jePerson),
    euroText(gesamt),
  ]);
  return rows.length === 0 ? [] : [heading(1, "Kosten"), table(["Personen", "Anlass", "Je Person", "Gesamt"], rows)];
}

/** Who comes with how many people, and what falls to each. */
export function shareBlocks(schulung: Schulung, site: Site): Block[] {
  const rows = sharesOf(schulung).map(({ verwaltung, personen, betrag }) => [
    verwaltung === undefined ? "noch offen" : (site.find("verwaltung", verwaltung)?.data.titel ?? "weitere Verwaltung"),
    numberText(personen),
    betrag === undefined ? undefined : euroText(betrag),
  ]);
  if (rows.length === 0) return [];
  return [
    heading(1, "Aufteilung"),
    table(["Verwaltung", "Verbindliche Plätze", `Anteil bei ${numberText(splitBase(schulung))} Personen`], rows),
  ];
}
