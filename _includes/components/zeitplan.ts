import { html, type Child, type Html } from "../../src/html.ts";
import type { DateText } from "../../src/text/dates.ts";
import { stand } from "./stand.ts";

export interface ZeitplanProps {
  readonly schritte: readonly {
    readonly datum?: DateText;
    readonly titel: Child;
    readonly status: string;
    readonly label: string;
  }[];
}

/** Milestones of a project in their order. */
export function zeitplan({ schritte }: ZeitplanProps): Html {
  const rows = schritte.map(
    ({ datum, titel, status, label }) =>
      html`<li class="z-${status}"><span class="wann">${datum && html`<time datetime="${datum.iso}">${datum.text}</time>`}</span><b>${titel}</b>${stand({ status, label })}</li>`,
  );
  return html`<ol class="zeitplan">${rows}</ol>`;
}
