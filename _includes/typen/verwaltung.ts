import { labelOf } from "../../src/model/field.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { figuresSection } from "../eintrag/figures-section.ts";
import { partnersSection } from "../eintrag/partners-section.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";
import { kachel } from "../components/kachel.ts";

export default typePage<"verwaltung">({
  shows: [
    "art",
    "land",
    "ags",
    "ars",
    "einwohner",
    "kuerzel",
    "gehoert_zu",
    "webseite",
    "lage",
    "fachverfahren",
    "kennzahlen",
    "kontakt",
  ],
  lines: ({ data, type }) => [labelOf(type.fields["art"], data.art), labelOf(type.fields["land"], data.land)],
  data: (item, view) => {
    const { url: _, ...tile } = view.tile(item);
    return [kachel({ ...tile, gross: true })];
  },
  sections: (item, view, body) =>
    sections(
      body,
      factsSection(
        item,
        ["art", "land", "gehoert_zu", "ags", "ars", "einwohner", "lage", "webseite", "kontakt"],
        "Steckbrief",
        view,
      ),
      partnersSection(item, view),
      fieldSection(item, "fachverfahren", "Fachverfahren", view),
      figuresSection(item, view),
    ),
});
