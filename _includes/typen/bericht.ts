import { html, type Html } from "../../src/html.ts";
import { fieldLabel } from "../../src/model/field-label.ts";
import { typography } from "../../src/text/typography.ts";
import { zitat } from "../components/zitat.ts";
import { marke } from "../components/marke.ts";
import type { Item } from "../../src/model/site.ts";
import { beside } from "../eintrag/beside.ts";
import { meetingBox, meetingsSection } from "../eintrag/meetings.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { measuresSection } from "../eintrag/measures-section.ts";
import { headParties } from "../eintrag/parties.ts";
import { reference } from "../eintrag/reference.ts";
import { sections, type Section } from "../eintrag/section.ts";
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
  data: (item, view) => [headParties(item, view), reference("verbund", item.data.verbund, view)],
  sections: (item, view, body) =>
    sections(
      meetingsSection(item, view),
      withQuotes(
        beside(body, meetingBox(item, view), { id: "treffen", titel: "Das Treffen", inhalt: undefined }),
        quotes(item),
      ),
      measuresSection(item, view),
      pressSection(item, view),
      item.data.presse === undefined && fieldSection(item, "nachdrucke", "Nachgedruckt", view),
    ),
});

/** Voices close the article; they need no heading of their own. */
function withQuotes(body: Section | undefined, voices: readonly Html[]): Section | undefined {
  if (voices.length === 0) return body;
  if (!body) return { id: "zitate", titel: "Stimmen", inhalt: voices };
  return { ...body, inhalt: html`${body.inhalt}<div class="stimmen">${voices}</div>` };
}

function quotes({ data }: Item<"bericht">): readonly Html[] {
  return (data.zitate ?? []).map(({ text, funktion, name, freigegeben }) =>
    zitat({
      text: typography(text),
      von: freigegeben && name !== undefined ? `${name}, ${funktion}` : funktion,
      woertlich: freigegeben,
    }),
  );
}
