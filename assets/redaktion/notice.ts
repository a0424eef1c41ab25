import { html, type Html } from "../../src/html.ts";

/** Shows a message over the editor until it is closed; the draft below stays as it is. `then` comes when it is. */
export function showNotice(title: string, content: Html, then?: () => void): void {
  // Closed, not removed: only so the focus goes back to where it was before.
  document.querySelector<HTMLDialogElement>("dialog.meldung")?.close();
  const dialog = document.createElement("dialog");
  dialog.className = "meldung";
  dialog.setAttribute("aria-labelledby", "meldung_titel");
  // Starts at the title: with the button focused, a long list would be scrolled to its end.
  dialog.innerHTML = html`<h2 id="meldung_titel" tabindex="-1" autofocus>${title}</h2>
${content}
<form method="dialog"><button>Schließen</button></form>`.toString();
  dialog.addEventListener("close", () => {
    dialog.remove();
    then?.();
  });
  document.body.append(dialog);
  dialog.showModal();
}
