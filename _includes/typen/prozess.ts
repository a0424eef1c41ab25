import { href, html, type Child } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import { stufe } from "../components/stufe.ts";
import { beside } from "../eintrag/beside.ts";
import { factsBox } from "../eintrag/facts-section.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { headParties } from "../eintrag/parties.ts";
import { openProcess } from "../eintrag/open-process.ts";
import { prozessFiles } from "../eintrag/prozess-files.ts";
import { prozessSections } from "../eintrag/prozess-sections.ts";
import { sections } from "../eintrag/section.ts";
import { stagePath } from "../eintrag/stage-path.ts";
import { typePage } from "../eintrag/type-page.ts";
import { variantsSection } from "../eintrag/variants-section.ts";
import { servicePath } from "../../src/model/service-path.ts";
import type { Item } from "../../src/model/site.ts";
import type { View } from "../view.ts";

export default typePage<"prozess">({
  shows: [
    "stufe",
    "stufenverlauf",
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
  data: (item, view) => [path(item), headParties(item, view)],
  sections: (item, view, body) =>
    sections(
      beside(
        body,
        factsBox(
          item,
          [
            { name: "Leistung (LeiKa)", wert: service(item, view) },
            { name: "Weg", wert: stagePath(item) },
            "ebenen",
            "systeme",
            "rechtsgrundlagen",
            { name: "Zum Mitnehmen", wert: prozessFiles(item, view) },
          ],
          "Steckbrief",
          view,
        ),
        { id: "steckbrief", titel: "Steckbrief", inhalt: undefined },
      ),
      openProcess(item, view),
      ...prozessSections(item, view),
      fieldSection(item, "rollen", "Rollen", view),
      variantsSection(item, view),
      fieldSection(item, "vorlagen", "Vorlagen dazu", view),
      fieldSection(item, "werkstaetten", "Aus den Werkstätten", view),
    ),
});

/** How far the process is on its way from identified to digital. */
function path({ type, data }: Item<"prozess">): Child {
  const field = type.fields["stufe"];
  const stages = field?.enum ?? [];
  return stufe({ nummer: stages.indexOf(data.stufe) + 1, von: stages.length, label: labelOf(field, data.stufe) });
}

/** Its key, which leads to all that is known about the same Leistung. */
function service(item: Item<"prozess">, { site }: View): Child {
  const path = servicePath(item);
  if (path === undefined) return undefined;
  // A withdrawn process stands in no list.
  return item.data.zurueckgezogen ? item.data.leistung : html`<a${href(site.url(path))}>${item.data.leistung}</a>`;
}
