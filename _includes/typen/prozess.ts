import { html } from "../../src/html.ts";
import { typography } from "../../src/text/typography.ts";
import { beside } from "../eintrag/beside.ts";
import { factsBox } from "../eintrag/facts-section.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { headParties } from "../eintrag/parties.ts";
import { sections } from "../eintrag/section.ts";
import { standOf } from "../eintrag/stand-of.ts";
import { typePage } from "../eintrag/type-page.ts";
import type { Item } from "../../src/model/site.ts";

export default typePage<"prozess">({
  shows: [
    "stufe",
    "leistung",
    "ebenen",
    "systeme",
    "rollen",
    "schritte",
    "bpmn",
    "varianten",
    "werkstaetten",
    "vorlagen",
    "rechtsgrundlagen",
  ],
  data: (item, view) => [standOf(item), headParties(item, view)],
  sections: (item, view, body) =>
    sections(
      beside(
        body,
        factsBox(
          item,
          [{ name: "LeiKa-Schlüssel", wert: item.data.leistung }, "ebenen", "systeme", "rechtsgrundlagen", "bpmn"],
          "Steckbrief",
          view,
        ),
        { id: "steckbrief", titel: "Steckbrief", inhalt: undefined },
      ),
      steps(item),
      fieldSection(item, "rollen", "Rollen", view),
      fieldSection(item, "varianten", "Wie andere es machen", view),
      fieldSection(item, "vorlagen", "Vorlagen dazu", view),
      fieldSection(item, "werkstaetten", "Aus den Werkstätten", view),
    ),
});

function steps({ data }: Item<"prozess">) {
  if (!data.schritte || data.schritte.length === 0) return undefined;
  const shown = data.schritte.map(
    ({ titel, rolle, system, text }) =>
      html`<li><h3>${typography(titel)}</h3>${(rolle ?? system) !== undefined && html`<p class="leise">${[rolle, system].filter(Boolean).join(", ")}</p>`}${text !== undefined && html`<p>${typography(text)}</p>`}</li>`,
  );
  return { id: "schritte", titel: "Schritte", inhalt: html`<ol class="schritte">${shown}</ol>` };
}
