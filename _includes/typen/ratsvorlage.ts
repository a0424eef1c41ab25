import { fieldLabel } from "../../src/model/field-label.ts";
import { consultationSection, sharedSection } from "../eintrag/consultation-sections.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { headParties } from "../eintrag/parties.ts";
import { sections } from "../eintrag/section.ts";
import { standOf } from "../eintrag/stand-of.ts";
import { typePage } from "../eintrag/type-page.ts";

export default typePage<"ratsvorlage">({
  shows: [
    "nummer",
    "art",
    "datum",
    "verwaltung",
    "federfuehrend",
    "status",
    "beratungsfolge",
    "betrifft",
    "gemeinsam_mit",
    "url",
  ],
  lines: (item) => [item.data.nummer, fieldLabel(item, "art")],
  data: (item, view) => [standOf(item, true), headParties(item, view)],
  sections: (item, view, body) =>
    sections(
      factsSection(item, ["nummer", "datum", "verwaltung", "federfuehrend", "url"], "Grunddaten", view),
      consultationSection(item, view),
      sharedSection(item, view),
      body,
    ),
  without: ["ratsvorlage"],
});
