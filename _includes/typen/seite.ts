import { accessibilitySections } from "../eintrag/accessibility-sections.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";

/** The page that declares accessibility: its text leads in, the facts of hub.yaml follow. */
const declaration = "barrierefreiheit";

export default typePage<"seite">({
  shows: ["reihenfolge", "menue"],
  sections: ({ kennung }, { site }, body) => [
    ...sections(body),
    ...(kennung === declaration ? accessibilitySections(site) : []),
  ],
});
