import { html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import { berlinDay, dateText } from "../../src/text/dates.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { parties } from "../eintrag/parties.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";
import { zeit } from "../eintrag/zeit.ts";

export default typePage<"gesuch">({
  shows: ["richtung", "verwaltung", "sachgebiet", "thema", "voraussetzungen", "gueltig_bis", "kontakt"],
  lines: ({ data, type }) => [labelOf(type.fields["richtung"], data.richtung)],
  data: (item, view) => [
    parties(item, view),
    item.data.gueltig_bis < berlinDay(view.site.now)
      ? html`<strong>Abgelaufen am ${zeit(dateText(item.data.gueltig_bis))}</strong>`
      : html`<span>gilt bis ${zeit(dateText(item.data.gueltig_bis))}</span>`,
  ],
  sections: (item, view, body) =>
    sections(
      factsSection(item, ["verwaltung", "sachgebiet", "thema", "voraussetzungen"], "Worum es geht", view),
      body,
      fieldSection(
        item,
        "kontakt",
        item.data.richtung === "suche" ? "Hier können Sie helfen" : "Hier können Sie fragen",
        view,
      ),
    ),
});
