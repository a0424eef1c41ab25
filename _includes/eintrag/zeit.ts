import { html, type Html } from "../../src/html.ts";
import type { DateText } from "../../src/text/dates.ts";

/** A date as a `time` element. */
export function zeit({ iso, text }: DateText): Html {
  return html`<time datetime="${iso}">${text}</time>`;
}
