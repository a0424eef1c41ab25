import { html, type Html } from "../../src/html.ts";
import { numberText } from "../../src/text/numbers.ts";

/** „1.218“ beside what it counts; who listens hears „1.218 Einträge“. */
export function entryCount(count: number): Html {
  return html`<span class="zahl">${numberText(count)}<span class="vh">${count === 1 ? " Eintrag" : " Einträge"}</span></span>`;
}
