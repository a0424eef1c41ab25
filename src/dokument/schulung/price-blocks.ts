import { sharesOf, splitBase } from "../../schulung/anteile.ts";
import { costTable } from "../../schulung/kosten.ts";
import type { Schulung } from "../../schulung/schulung.ts";
import type { Site } from "../../model/site.ts";
import { euroText } from "../../text/euro-text.ts";
import { numberText } from "../../text/numbers.ts";
import type { Block } from "../block.ts";
import { heading, table } from "../make-block.ts";

/** What the course costs with as many people as it takes to take place, and with more. */
export function costBlocks(schulung: Schulung): Block[] {
  const rows = costTable(schulung)
    .filter(({ personen }) => personen >= splitBase(schulung))
    .map(({ personen, jePerson, gesamt }) => [numberText(personen), euroText(jePerson), euroText(gesamt)]);
  if (rows.length === 0) return [];
  return [heading(1, "Anlage: Kosten, von denen wir ausgehen"), table(["Personen", "Je Person", "Gesamt"], rows)];
}

/** Who comes with how many people; for those who pay also what falls to each. */
export function shareBlocks(schulung: Schulung, site: Site, paying: boolean): Block[] {
  const rows = sharesOf(schulung).map(({ verwaltung, personen, betrag }) => [
    verwaltung === undefined ? "noch offen" : (site.find("verwaltung", verwaltung)?.data.titel ?? "weitere Verwaltung"),
    numberText(personen),
    paying && betrag !== undefined ? euroText(betrag) : undefined,
  ]);
  if (rows.length === 0) return [];
  return [
    heading(1, "Anlage: Plätze je Verwaltung"),
    table(["Verwaltung", "Verbindliche Plätze", `Anteil bei ${numberText(splitBase(schulung))} Personen`], rows),
  ];
}
