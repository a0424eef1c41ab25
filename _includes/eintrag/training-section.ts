import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { costTable } from "../../src/schulung/kosten.ts";
import { lageText } from "../../src/schulung/lage-text.ts";
import { schulungOf } from "../../src/schulung/schulung.ts";
import { countText } from "../../src/text/numbers.ts";
import { angaben } from "../components/angaben.ts";
import { costs } from "../schulung/cost-table.ts";
import { draftLetters } from "../schulung/draft-letters.ts";
import { letterLinks } from "../schulung/letter-links.ts";
import { seats } from "../schulung/seats.ts";
import { shareTable } from "../schulung/share-table.ts";
import { trainingStand } from "../schulung/training-stand.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { rows } from "./wert.ts";

/** A course: first how it stands, then how to take part, who has promised, what it costs, and its figures. */
export function trainingSection(item: Item<"termin">, view: View): Section | undefined {
  const schulung = schulungOf(item, view.site);
  const field = item.type.fields["schulung"];
  if (!schulung || !field) return undefined;
  const { zusagen: _, ...figures } = schulung.angaben;
  const facts = rows(field, figures, item, view);
  if (facts.length === 0 && schulung.zusagen.length === 0) return undefined;
  const counts = schulung.zusagen.length > 0 || schulung.angaben.mindestteilnehmer !== undefined;
  const reserved =
    schulung.vorbehalt > 0 && ` Dazu ${countText(schulung.vorbehalt, "Platz", "Plätze")} unter Vorbehalt.`;
  return {
    id: "schulung",
    titel: counts || costTable(schulung).length > 0 ? "Plätze und Kosten" : "Schulung",
    rand: counts && trainingStand(schulung.lage),
    inhalt: html`<div class="stapel">${counts && html`<p><strong>${lageText(schulung)}.</strong>${reserved}</p>${seats(schulung)}`}${letterLinks(schulung, view)}<div class="stapel" data-pagefind-ignore>${shareTable(schulung, view)}${schulung.lage !== "vorbei" && costs(schulung)}</div>${facts.length > 0 && angaben({ eintraege: facts })}${draftLetters(schulung, view)}</div>`,
  };
}
