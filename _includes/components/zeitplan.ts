import { html, type Child, type Html } from "../../src/html.ts";
import { stand } from "./stand.ts";
import { zeit } from "./zeit.ts";

export interface ZeitplanProps {
  readonly schritte: readonly {
    /** As it stands in content. */
    readonly datum?: string;
    readonly titel: Child;
    readonly status: string;
    readonly label: string;
  }[];
}

/** Milestones of a project in their order. */
export function zeitplan({ schritte }: ZeitplanProps): Html {
  const rows = schritte.map(
    ({ datum, titel, status, label }) =>
      html`<li class="z-${status}"><span class="wann">${datum !== undefined && zeit(datum)}</span><b>${titel}</b>${stand({ status, label })}</li>`,
  );
  return html`<ol class="zeitplan">${rows}</ol>`;
}
