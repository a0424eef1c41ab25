import type { EditorProblem } from "../../src/cms/editor-problem.ts";
import { html, type Html } from "../../src/html.ts";
import { showNotice } from "./notice.ts";

/** What could not be done, and what becomes of the draft. */
export interface Refusal {
  readonly title: string;
  readonly intro: string;
}

/** Tells all problems at once, each by the label of its field. */
export function showProblems({ title, intro }: Refusal, problems: readonly EditorProblem[]): void {
  showNotice(
    title,
    html`<p>${intro}</p>
<ul>${problems.map(line)}</ul>`,
  );
}

function line({ label, title, message, hint }: EditorProblem): Html {
  const place = title === undefined ? label : `„${title}“: ${label}`;
  return html`<li><strong>${place}</strong><br>${message}${hint !== null && html`<br><span class="abhilfe">${hint}</span>`}</li>`;
}
