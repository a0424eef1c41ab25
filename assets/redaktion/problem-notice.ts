import type { EditorProblem } from "../../src/cms/editor-problem.ts";
import { html, type Html } from "../../src/html.ts";
import { showNotice } from "./notice.ts";

/** What could not be done, and what becomes of the draft; `short` is the sentence for Decap's own message. */
export interface Refusal {
  readonly title: string;
  readonly intro: string;
  readonly short: string;
}

export const notSaved: Refusal = {
  title: "Noch nicht gespeichert",
  intro: "Ihr Entwurf steht unverändert im Formular. Das ist noch zu ändern:",
  short: "Es gibt noch etwas zu ändern.",
};
export const notDeleted: Refusal = {
  title: "Nicht gelöscht",
  intro: "Der Eintrag ist noch da.",
  short: "Der Eintrag wird noch gebraucht.",
};

/** Tells all problems at once, each by the label of its field. */
export function showProblems(
  { title, intro }: Pick<Refusal, "title" | "intro">,
  problems: readonly EditorProblem[],
): void {
  showNotice(
    title,
    html`<p>${intro}</p>
<ul>${problems.map(problemLine)}</ul>`,
  );
}

/** A problem as a list item. */
export function problemLine({ label, title, message, hint }: EditorProblem): Html {
  const place = title === undefined ? label : `„${title}“: ${label}`;
  return html`<li><strong>${place}</strong><br>${message}${hint !== null && html`<br><span class="abhilfe">${hint}</span>`}</li>`;
}
