import { fieldLabel } from "../../src/model/field-label.ts";
import { kachel } from "../components/kachel.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";

export default typePage<"partner">({
  shows: ["art", "kuerzel", "webseite"],
  lines: (item) => [fieldLabel(item, "art")],
  data: (item, view) => {
    const { url: _, ...tile } = view.tile(item);
    return [kachel({ ...tile, gross: true })];
  },
  sections: (item, view, body) => sections(body, factsSection(item, ["webseite"], "Auf einen Blick", view)),
});
