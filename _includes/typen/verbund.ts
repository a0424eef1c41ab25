import { html } from "../../src/html.ts";
import { typography } from "../../src/text/typography.ts";
import { contact } from "../eintrag/contact.ts";
import { beside } from "../eintrag/beside.ts";
import { factsBox } from "../eintrag/facts-section.ts";
import { membersSection } from "../eintrag/members-section.ts";
import { parties } from "../eintrag/parties.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";
import { agreedSection } from "../massnahmen/agreed-section.ts";
import { groupLinks } from "../gegenueber/group-links.ts";

export default typePage<"verbund">({
  shows: ["art", "mitglieder", "mitgliederzahl", "partner", "seit", "selbstdarstellung", "webseite", "kontakt"],
  data: (item, view) => [parties(item, view), ...groupLinks(item, view)],
  sections: (item, view, body) =>
    sections(
      beside(
        body,
        factsBox(
          item,
          [
            "art",
            "seit",
            "mitgliederzahl",
            { name: "Kontakt", wert: item.data.kontakt && contact(item.data.kontakt) },
            "webseite",
          ],
          "Steckbrief",
          view,
        ),
        { id: "steckbrief", titel: "Steckbrief", inhalt: undefined },
      ),
      membersSection(item, view),
      agreedSection(item, view),
      item.data.selbstdarstellung !== undefined && {
        id: "selbstdarstellung",
        titel: "Selbstdarstellung",
        rand: html`<p>Für die Presse</p>`,
        inhalt: html`<div class="kopie"><p>${typography(item.data.selbstdarstellung)}</p></div>`,
      },
    ),
  without: ["verwaltung", "partner"],
});
