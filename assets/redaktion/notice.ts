import { html, type Html } from "../../src/html.ts";

/** What a message offers besides closing it. */
export interface NoticeOptions {
  /** Called when the message is closed, in whatever way. */
  readonly whenClosed?: () => void;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

/** Shows a message over the editor until it is closed; the draft below stays as it is. */
export function showNotice(title: string, content: Html, { whenClosed, actions = [] }: NoticeOptions = {}): void {
  // Closed, not removed: only so the focus goes back to where it was before.
  document.querySelector<HTMLDialogElement>("dialog.meldung")?.close();
  const dialog = document.createElement("dialog");
  dialog.className = "meldung";
  dialog.setAttribute("aria-labelledby", "meldung_titel");
  // Starts at the title: with the button focused, a long list would be scrolled to its end.
  dialog.innerHTML = html`<h2 id="meldung_titel" tabindex="-1" autofocus>${title}</h2>
${content}
<form method="dialog"><button value="">Schließen</button>${actions.map(({ label }, i) => html` <button value="${String(i)}">${label}</button>`)}</form>`.toString();
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (dialog.returnValue !== "") actions[Number(dialog.returnValue)]?.run();
    whenClosed?.();
  });
  document.body.append(dialog);
  dialog.showModal();
}
