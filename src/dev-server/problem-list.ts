import { html, type Html } from "../html.ts";
import type { Problem } from "../model/problem.ts";

/** Problems as a list by file, for the overlay and for the page shown without any good build. */
export function problemList(problems: readonly Problem[]): Html {
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  return html`${files.map(
    ([file, inFile]) => html`<section><h2>${file === "" ? "Inhalte" : file}</h2>
<ul>${inFile.map(problemItem)}</ul></section>`,
  )}`;
}

function problemItem({ line, column, severity, message, hint }: Problem): Html {
  const kind = severity === "fehler" ? "Fehler" : "Warnung";
  return html`<li class="${severity}"><p><strong>${kind} in Zeile ${line}, Spalte ${column}:</strong> ${message}</p>${hint !== null && html`<p>${hint}</p>`}</li>`;
}
