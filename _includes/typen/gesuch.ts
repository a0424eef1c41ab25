import { html, type Child } from "../../src/html.ts";
import { fieldLabel } from "../../src/model/field-label.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { mappe } from "../components/mappe.ts";
import type { Item } from "../../src/model/site.ts";
import { beside } from "../eintrag/beside.ts";
import { contact } from "../eintrag/contact.ts";
import { reference } from "../eintrag/reference.ts";
import { headParties } from "../eintrag/parties.ts";
import { sections, type Section } from "../eintrag/section.ts";
import type { View } from "../view.ts";
import { answersLink, answersSection } from "../passung/answers-section.ts";
import { typePage } from "../eintrag/type-page.ts";
import { zeit } from "../components/zeit.ts";

export default typePage<"gesuch">({
  shows: ["richtung", "verwaltung", "sachgebiet", "thema", "voraussetzungen", "gueltig_bis", "kontakt"],
  lines: (item, view) => [fieldLabel(item, "richtung"), reference("sachgebiet", item.data.sachgebiet, view)],
  data: (item, view) => [
    headParties(item, view),
    isOver(item, view)
      ? html`<strong>Abgelaufen am ${zeit(item.data.gueltig_bis)}</strong>`
      : html`<span>gilt bis ${zeit(item.data.gueltig_bis)}</span>`,
    answersLink(item, view),
  ],
  sections: (item, view, body) =>
    sections(
      beside(body, contactBox(item, view), { id: "kontakt", titel: "Kontakt", inhalt: undefined }),
      needs(item),
      answersSection(item, view),
    ),
});

/** Whom to call or write to: the point of a Gesuch. */
function contactBox(item: Item<"gesuch">, view: View): Child {
  const { kontakt, richtung } = item.data;
  const open = richtung === "suche" ? "Hier können Sie helfen" : "Hier können Sie fragen";
  return (
    kontakt && mappe({ inhalt: html`<h3>${isOver(item, view) ? "Kontakt" : open}</h3><p>${contact(kontakt)}</p>` })
  );
}

function isOver({ data }: Item<"gesuch">, { site }: View): boolean {
  return data.gueltig_bis < berlinDay(site.now);
}

/** What the other side has to bring along. */
function needs({ data }: Item<"gesuch">): Section | undefined {
  const { fachverfahren = [], text } = data.voraussetzungen ?? {};
  if (fachverfahren.length === 0 && text === undefined) return undefined;
  const programs = fachverfahren.length > 0 && html`<p>Fachverfahren: ${fachverfahren.join(", ")}</p>`;
  return {
    id: "voraussetzungen",
    titel: "Voraussetzungen",
    inhalt: html`<div class="lese">${programs}${text !== undefined && html`<p>${typography(text)}</p>`}</div>`,
  };
}
