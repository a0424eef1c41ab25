import type { EditorProblem } from "../../src/cms/editor-problem.ts";
import { html } from "../../src/html.ts";
import { problemLine } from "./problem-notice.ts";

/** Shows warnings of what was saved beside the form; they hinder nobody, and no warnings take the last ones away. */
export function showHints(warnings: readonly EditorProblem[]): void {
  const place = document.querySelector<HTMLElement>("#kd-hinweise");
  if (!place) return;
  place.innerHTML = warnings.length === 0 ? "" : hints(warnings);
  place.querySelector("button")?.addEventListener("click", () => showHints([]));
}

function hints(warnings: readonly EditorProblem[]): string {
  return html`<h2>Gespeichert, mit ${warnings.length === 1 ? "einem Hinweis" : `${warnings.length} Hinweisen`}</h2>
<ul>${warnings.map(problemLine)}</ul>
<button type="button">Schließen</button>`.toString();
}
