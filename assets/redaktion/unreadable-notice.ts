import type { Unreadable } from "../../src/cms/editor-format.ts";
import { html } from "../../src/html.ts";
import { showNotice } from "./notice.ts";

/** Says at once of an opened file that it cannot be edited here: Decap would first ask for all fields that seem empty. */
export function showUnreadable({ message, hint, line }: Unreadable): void {
  const place = line === undefined ? "" : `Zeile ${line}: `;
  showNotice(
    "Diese Datei ist nicht lesbar",
    html`<p>${place}${message}<br><span class="abhilfe">${hint}</span></p>
<p>Hier lässt sie sich deshalb nicht ändern. Berichtigen Sie die Datei in einem Texteditor. Bis dahin bleibt sie, wie sie ist; die Vorschau zeigt, was in ihr steht.</p>`,
  );
}
