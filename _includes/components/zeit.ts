import { html, type Html } from "../../src/html.ts";
import { dateText, type DateText } from "../../src/text/dates.ts";

/** A date as a `time` element; given as it stands in content, it appears without its time of day. */
export function zeit(date: DateText | string): Html {
  const { iso, text } = typeof date === "string" ? dateText(date) : date;
  return html`<time datetime="${iso}">${text}</time>`;
}
