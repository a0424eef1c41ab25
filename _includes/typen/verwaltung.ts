import { html } from "../../src/html.ts";
import { fieldLabel } from "../../src/model/field-label.ts";
import { contact } from "../eintrag/contact.ts";
import { factsSection, type Fact } from "../eintrag/facts-section.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { figuresSection } from "../eintrag/figures-section.ts";
import { partnersSection } from "../eintrag/partners-section.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";
import { kachel } from "../components/kachel.ts";
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
  data: (item, view) => {
    const { url: _, ...tile } = view.tile(item);
    return [kachel({ ...tile, gross: true })];
  },
  sections: (item, view, body) =>
    sections(
      body,
      factsSection(
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
      partnersSection(item, view),
      fieldSection(item, "fachverfahren", "Fachverfahren", view, {
        rand: html`<p>Wer dasselbe Programm einsetzt, kann vertreten.</p>`,
      }),
      figuresSection(item, view),
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
