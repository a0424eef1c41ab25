import { html } from "../../src/html.ts";
import { fieldLabel } from "../../src/model/field-label.ts";
import { contact } from "../eintrag/contact.ts";
import { beside } from "../eintrag/beside.ts";
import { factsBox, type Fact } from "../eintrag/facts-section.ts";
import { figuresSection } from "../eintrag/figures-section.ts";
import { programsSection } from "../eintrag/programs-section.ts";
import { partnersSection } from "../eintrag/partners-section.ts";
import { sections } from "../eintrag/section.ts";
import { usedTemplatesSection } from "../eintrag/used-templates-section.ts";
import { requestsSection } from "../passung/requests-section.ts";
import { typePage } from "../eintrag/type-page.ts";
import { agreedSection } from "../massnahmen/agreed-section.ts";
import { marke } from "../components/marke.ts";
import { zeit } from "../components/zeit.ts";
import { numberText } from "../../src/text/numbers.ts";
import type { Item } from "../../src/model/site.ts";
import { source } from "../eintrag/source.ts";

export default typePage<"verwaltung">({
  shows: [
    "art",
    "land",
    "ags",
    "ars",
    "einwohner",
    "kuerzel",
    "gehoert_zu",
    "webseite",
    "lage",
    "fachverfahren",
    "kennzahlen",
    "kontakt",
  ],
  lines: (item) => [fieldLabel(item, "art"), fieldLabel(item, "land")],
  tile: true,
  sections: (item, view, body) =>
    sections(
      beside(
        body,
        factsBox(
          item,
          [
            { name: "Kontakt", wert: item.data.kontakt && contact(item.data.kontakt) },
            "webseite",
            "gehoert_zu",
            residents(item),
            "ags",
            "ars",
          ],
          "Steckbrief",
          view,
        ),
        { id: "steckbrief", titel: "Steckbrief", inhalt: undefined },
      ),
      partnersSection(item, view),
      usedTemplatesSection(item, view),
      programsSection(item, view),
      agreedSection(item, view),
      figuresSection(item, view),
      requestsSection(item, view),
    ),
});

/** „8.543 (31. Dezember 2024, Statistisches Amt)“ */
function residents({ data, type }: Item<"verwaltung">): Fact {
  const name = type.fields["einwohner"]?.title ?? "Einwohner";
  if (!data.einwohner) return { name, wert: undefined };
  const { wert, stand, quelle, beispiel } = data.einwohner;
  const from = [stand !== undefined && zeit(stand), quelle !== undefined && source(quelle)].filter(Boolean);
  const brackets = from.length > 0 && html` <small>(${from.map((one, i) => [i > 0 && ", ", one])})</small>`;
  return { name, wert: html`${numberText(wert)}${brackets}${beispiel && html` ${marke({ art: "beispiel" })}`}` };
}
