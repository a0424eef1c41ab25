import { html, type Child } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { stagesOf } from "../../src/model/status-of.ts";
import { stufe } from "../components/stufe.ts";

/** A stage of a process in the cell of a table: marks, number and word. */
export function stageCell({ type }: Item<"prozess">, stage: string): Child {
  const stages = stagesOf(type) ?? [];
  const label = labelOf(type.fields["stufe"], stage);
  return html`${stufe({ nummer: stages.indexOf(stage) + 1, von: stages.length, label, knapp: true })} <span aria-hidden="true">${label}</span>`;
}
