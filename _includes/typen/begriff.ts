import { html } from "../../src/html.ts";
import { glossary } from "../eintrag/glossary.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";

export default typePage<"begriff">({
  shows: ["langform", "synonyme"],
  data: ({ data }) => [
    html`<strong>${data.langform}</strong>`,
    data.synonyme && html`<span>auch: ${data.synonyme.join(", ")}</span>`,
  ],
  list: glossary,
  sections: (_item, _view, body) => sections(body),
});
