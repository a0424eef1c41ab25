import { html, type Html } from "../../src/html.ts";

/** Shows a message over the editor until it is closed; the draft below stays as it is. */
export function showNotice(title: string, content: Html): void {
  document.querySelector("dialog.meldung")?.remove();
  const dialog = document.createElement("dialog");
  dialog.className = "meldung";
  dialog.setAttribute("aria-labelledby", "meldung_titel");
  dialog.innerHTML = html`<h2 id="meldung_titel">${title}</h2>
${content}
<form method="dialog"><button autofocus>Schließen</button></form>`.toString();
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
