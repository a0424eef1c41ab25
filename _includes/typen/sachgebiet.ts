import { factsSection } from "../eintrag/facts-section.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";

export default typePage<"sachgebiet">({
  shows: ["kuerzel", "ueber"],
  lines: ({ data }) => [data.kuerzel !== undefined && `Kürzel ${data.kuerzel}`],
  sections: (item, view, body) => sections(body, factsSection(item, ["ueber"], "Auf einen Blick", view)),
});
