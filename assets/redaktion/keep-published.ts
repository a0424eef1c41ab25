import { html } from "../../src/html.ts";
import { showNotice } from "./notice.ts";
import { formPhrases } from "./sprache/form-phrases.ts";

/**
 * Keeps Decap from taking a publication back: it deletes the entry first, and the draft it makes then has none of its
 * pictures. No setting leaves the menu item out, so its question is answered with how to do it better.
 */
export function keepPublished(page: Pick<Window, "confirm">): void {
  const ask = page.confirm.bind(page);
  page.confirm = (question) => {
    if (question !== formPhrases["editor.editor.onUnpublishing"]) return ask(question);
    showNotice(
      "Zurücknehmen geht anders",
      html`<p>So gingen Bilder und Dateien des Eintrags verloren. Stellen Sie stattdessen „Sichtbarkeit“ auf „intern“ oder schalten Sie „Entwurf“ ein, und veröffentlichen Sie diese Änderung: Dann zeigt der öffentliche Auftritt den Eintrag nicht mehr.</p>`,
    );
    return false;
  };
}
