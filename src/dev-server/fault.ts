import { diskFault } from "../disk/disk-fault.ts";
import { html, type Html } from "../html.ts";
import type { Problem } from "../model/problem.ts";
import { problemList } from "./problem-list.ts";

/** Says on a page or overlay of the preview why a build was refused. */
export function checkFault(problems: readonly Problem[]): Html {
  return html`<p>Die Prüfung hat Fehler gefunden. Sobald die berichtigte Datei gespeichert ist, lädt sich die Seite neu.</p>
${problemList(problems)}`;
}

/** Says on a page or overlay of the preview that a build broke off. */
export function programFault(error: unknown): Html {
  const disk = diskFault(error);
  if (disk !== undefined) return html`<p>Der Bau ist abgebrochen. ${disk}</p>`;
  return html`<p>Der Bau ist abgebrochen. Im Terminal steht mehr dazu.</p>
<p><code>${error instanceof Error ? error.message : String(error)}</code></p>`;
}
