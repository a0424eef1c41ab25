import { labelOf } from "../../src/model/field.ts";
import { stand } from "../components/stand.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { parties } from "../eintrag/parties.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";

export default typePage<"ratsvorlage">({
  shows: ["nummer", "art", "datum", "verwaltung", "federfuehrend", "status", "beratungsfolge", "betrifft", "url"],
  lines: ({ data, type }) => [data.nummer, data.art && labelOf(type.fields["art"], data.art)],
  data: (item, view) => [
    item.data.status &&
      stand({ status: item.data.status, label: labelOf(item.type.fields["status"], item.data.status), gross: true }),
    parties(item, view),
  ],
  sections: (item, view, body) =>
    sections(
      factsSection(item, ["nummer", "datum", "verwaltung", "federfuehrend", "url"], "Grunddaten", view),
      fieldSection(item, "beratungsfolge", "Beratungsfolge", view),
      body,
    ),
});
