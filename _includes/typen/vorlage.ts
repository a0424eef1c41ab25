import { html, type Child } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { View } from "../view.ts";
import { angaben } from "../components/angaben.ts";
import { beside } from "../eintrag/beside.ts";
import { facts } from "../eintrag/facts-section.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { marke } from "../components/marke.ts";
import { adoptionSection } from "../eintrag/adoption-section.ts";
import { filesSection } from "../eintrag/care-sections.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { headParties } from "../eintrag/parties.ts";
import { rightsBox } from "../eintrag/rights-section.ts";
import { rightsInShort } from "../../src/text/rights-in-short.ts";
import { sections, type Section } from "../eintrag/section.ts";
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
  note: rightsInShort,
  data: (item, view) => [headParties(item, view)],
  sections: (item, view, body) =>
    sections(
      beside(body && { ...body, rand: fillIn(item) }, rightsBox(item), {
        id: "rechte-allein",
        titel: "Rechte",
        inhalt: undefined,
      }),
      filesSection(item),
      fieldSection(item, "platzhalter", "Auszufüllen", view),
      versionsSection(item, view),
      adoptionSection(item, view),
      origin(item, view),
    ),
});

/** What the text rests on, and what rests on it. */
function origin(item: Item<"vorlage">, view: View): Section | undefined {
  const heirs = item.incoming
    .filter(({ field, from }) => field === "basiert_auf" && !from.data.zurueckgezogen)
    .map(({ from }) => itemLink(from));
  const eintraege = facts(
    item,
    [
      { name: "Beruht auf", wert: reference("vorlage", item.data.basiert_auf, view) },
      {
        name: "Neuere, die darauf beruhen",
        wert: heirs.length > 0 && html`<ul>${heirs.map((one) => html`<li>${one}</li>`)}</ul>`,
      },
      "rechtsgrundlagen",
    ],
    view,
  );
  return eintraege.length === 0 ? undefined : { id: "herkunft", titel: "Herkunft", inhalt: angaben({ eintraege }) };
}

/** What the marked places in the text are for. */
function fillIn({ data }: Item<"vorlage">): Child {
  return (
    (data.platzhalter ?? []).length > 0 &&
    html`<p>Markierte Stellen füllen Sie aus. <a href="#a_platzhalter">Was dort hineingehört</a></p>`
  );
}
