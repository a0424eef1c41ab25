import { html } from "../../src/html.ts";
import { fieldLabel } from "../../src/model/field-label.ts";
import { typography } from "../../src/text/typography.ts";
import { zitat } from "../components/zitat.ts";
import { marke } from "../components/marke.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { measuresSection } from "../eintrag/measures-section.ts";
import { parties } from "../eintrag/parties.ts";
import { reference } from "../eintrag/reference.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";
import { zeit } from "../components/zeit.ts";
import { pressSection } from "../eintrag/press-section.ts";

export default typePage<"bericht">({
  shows: [
    "art",
    "datum",
    "datum_beispiel",
    "treffen",
    "zitate",
    "massnahmen",
    "presse",
    "nachdrucke",
    "reihe",
    "format",
    "verbund",
    "projekte",
    "partner",
  ],
  lines: (item) => [
    fieldLabel(item, "art"),
    html`${zeit(item.data.datum)}${item.data.datum_beispiel && html` ${marke({ art: "beispiel" })}`}`,
  ],
  data: (item, view) => [parties(item, view), reference("verbund", item.data.verbund, view)],
  sections: (item, view, body) =>
    sections(
      fieldSection(item, "treffen", item.data.treffen?.length === 1 ? "Das Treffen" : "Die Treffen", view, {
        mappe: true,
        rand: item.data.reihe !== undefined && html`<p>Reihe: ${reference("reihe", item.data.reihe, view)}</p>`,
        danach:
          item.data.format !== undefined && html`<p class="klein leise">Form: ${typography(item.data.format)}</p>`,
      }),
      body,
      item.data.zitate && {
        id: "zitate",
        titel: "Stimmen",
        inhalt: item.data.zitate.map(({ text, funktion, name, freigegeben }) =>
          zitat({
            text: typography(text),
            von: freigegeben && name !== undefined ? `${name}, ${funktion}` : funktion,
            woertlich: freigegeben,
          }),
        ),
      },
      measuresSection(item, view),
      pressSection(item, view),
      fieldSection(item, "nachdrucke", "Nachgedruckt", view),
    ),
});
