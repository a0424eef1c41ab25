import { fieldLabel } from "../../src/model/field-label.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";

export default typePage<"partner">({
  shows: ["art", "kuerzel", "webseite"],
  lines: (item) => [fieldLabel(item, "art")],
  tile: true,
  sections: (item, view, body) => sections(body, factsSection(item, ["webseite"], "Auf einen Blick", view)),
});
