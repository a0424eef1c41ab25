import { html, type Child } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import { marke } from "../components/marke.ts";
import { adoptionSection } from "../eintrag/adoption-section.ts";
import { filesSection } from "../eintrag/care-sections.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { parties } from "../eintrag/parties.ts";
import { rightsSection } from "../eintrag/rights-section.ts";
import { rightsInShort } from "../../src/text/rights-in-short.ts";
import { sections } from "../eintrag/section.ts";
import { reference } from "../eintrag/reference.ts";
import { typePage } from "../eintrag/type-page.ts";
import { versionsSection } from "../eintrag/versions-section.ts";
import { zeit } from "../components/zeit.ts";
import type { Item } from "../../src/model/site.ts";

export default typePage<"vorlage">({
  shows: ["art", "fassungen", "rechtsgrundlagen", "rechte", "basiert_auf", "uebernahmen", "platzhalter"],
  lines: ({ data, type }) => {
    const latest = data.fassungen.at(-1);
    return [
      labelOf(type.fields["art"], data.art),
      latest &&
        html`Fassung ${latest.nummer} vom ${zeit(latest.datum)}${latest.beispiel && !data.beispiel && html` ${marke({ art: "beispiel" })}`}`,
    ];
  },
  data: (item, view) => [item.data.rechte && html`<span>${rightsInShort(item)}</span>`, parties(item, view)],
  sections: (item, view, body) =>
    sections(
      body && { ...body, rand: fillIn(item) },
      filesSection(item),
      rightsSection(item),
      fieldSection(item, "platzhalter", "Auszufüllen", view),
      fieldSection(item, "rechtsgrundlagen", "Rechtsgrundlagen", view),
      versionsSection(item, view),
      adoptionSection(item, view),
      item.data.basiert_auf !== undefined && {
        id: "basiert-auf",
        titel: "Beruht auf",
        inhalt: html`<p>${reference("vorlage", item.data.basiert_auf, view)}</p>`,
      },
    ),
});

/** What the marked places in the text are for. */
function fillIn({ data }: Item<"vorlage">): Child {
  return (
    (data.platzhalter ?? []).length > 0 &&
    html`<p>Markierte Stellen füllen Sie aus. <a href="#a_platzhalter">Was dort hineingehört</a></p>`
  );
}
