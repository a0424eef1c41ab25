import { html, type Child, type Html } from "../../src/html.ts";

/** A note beside the text, such as a correction or a warning. */
export function hinweis({
  art,
  titel,
  inhalt,
}: {
  readonly art?: "berichtigung" | "warnung";
  readonly titel: Child;
  readonly inhalt: Child;
}): Html {
  return html`<div class="hinweis${art && ` ${art}`}"><p><strong>${titel}</strong></p><p class="m-0">${inhalt}</p></div>`;
}
