import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";

export default typePage<"seite">({
  shows: ["reihenfolge", "menue"],
  sections: (_item, _view, body) => sections(body),
});
