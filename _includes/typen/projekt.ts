import { html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import { dateText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { stand } from "../components/stand.ts";
import { zeitplan } from "../components/zeitplan.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { parties, partiesSection } from "../eintrag/parties.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";
import type { Item } from "../../src/model/site.ts";

export default typePage<"projekt">({
  shows: [
    "laufzeit",
    "status",
    "beteiligte",
    "anlass",
    "ziele",
    "bausteine",
    "meilensteine",
    "foerderung",
    "prozesse",
    "verbund",
    "webseite",
  ],
  data: (item, view) => [
    stand({ status: item.data.status, label: labelOf(item.type.fields["status"], item.data.status), gross: true }),
    parties(item, view),
  ],
  sections: (item, view, body) =>
    sections(
      factsSection(item, ["laufzeit", "anlass", "ziele", "foerderung", "verbund", "webseite"], "Steckbrief", view),
      body,
      partiesSection(item, view, "Wer welche Rolle hat"),
      item.data.bausteine && {
        id: "bausteine",
        titel: "Bausteine",
        inhalt: html`<div class="neben gleich">${item.data.bausteine.map(({ titel, text }) => html`<section class="stapel"><h3>${titel}</h3>${text !== undefined && html`<p>${typography(text)}</p>`}</section>`)}</div>`,
      },
      milestones(item),
      fieldSection(item, "prozesse", "Prozesse", view),
    ),
  without: ["verwaltung", "partner", "prozess"],
});

function milestones(item: Item<"projekt">) {
  const { meilensteine } = item.data;
  if (!meilensteine || meilensteine.length === 0) return undefined;
  const field = item.type.fields["meilensteine"]?.items?.properties?.["status"];
  const steps = meilensteine
    .toSorted((a, b) => ((a.datum ?? "9") < (b.datum ?? "9") ? -1 : 1))
    .map(({ datum, titel, status, beispiel }) => ({
      ...(datum === undefined ? {} : { datum: dateText(datum) }),
      titel: html`${typography(titel)}${beispiel && html` ${marke({ art: "beispiel" })}`}`,
      status: status ?? "geplant",
      label: labelOf(field, status ?? "geplant"),
    }));
  return { id: "meilensteine", titel: "Meilensteine", inhalt: zeitplan({ schritte: steps }) };
}
