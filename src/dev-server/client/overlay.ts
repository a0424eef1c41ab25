import { markupMaker } from "../../trusted-types.ts";
import { previewPaths } from "../preview-paths.ts";

const trusted = markupMaker("vorschau");

let dialog: HTMLDialogElement | undefined;
let shown = "";

/** Opens the overlay with new markup, which the server has escaped, or closes it when there is none. */
export function showOverlay(markup: string): void {
  if (markup === shown) return;
  shown = markup;
  if (markup === "") {
    dialog?.close();
    return;
  }
  dialog ??= makeDialog();
  dialog.querySelector(".inhalt")!.innerHTML = trusted(markup);
  if (!dialog.open) dialog.showModal();
}

/** In a shadow tree, so that neither the page's styles nor ours reach the other. */
function makeDialog(): HTMLDialogElement {
  const host = document.createElement("div");
  host.lang = "de";
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = trusted(`<link rel="stylesheet" href="${previewPaths.style}">
<dialog aria-labelledby="titel">
<form method="dialog"><button>Schließen</button></form>
<h1 id="titel">Ihre Änderung ist noch nicht zu sehen</h1>
<p>Die Seite zeigt den letzten fehlerfreien Stand.</p>
<div class="inhalt"></div>
</dialog>`);
  document.body.append(host);
  return root.querySelector("dialog")!;
}
