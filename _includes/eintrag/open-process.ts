import { href, html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { notModelled } from "../../src/process/library/not-modelled.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { startLetter } from "./start-letter.ts";

/** Where steps and drawing would be: an invitation to begin with them, or why an editor does not see them yet. */
export function openProcess(item: Item<"prozess">, view: View): Section | undefined {
  return invitation(item, view) ?? unread(item, view);
}

function invitation(item: Item<"prozess">, view: View): Section | undefined {
  if (item.data.zurueckgezogen || notModelled([item]).length === 0) return undefined;
  const letter = startLetter(item, view);
  const inhalt = html`<div class="stapel"><p>Dieser Prozess ist als gemeinsamer erkannt, aber noch nicht als Modell gezeichnet. Ein Modell aus einem Haus genügt für den Anfang; die anderen stellen ihres daneben.</p>${letter !== undefined && html`<p><a${href(letter)}>Wir fangen an: Nachricht vorbereiten</a></p>`}</div>`;
  return { id: "einladung", titel: "Noch nicht modelliert", inhalt };
}

/** The form's own preview has the text of the entry, but reads no models. */
function unread(item: Item<"prozess">, view: View): Section | undefined {
  const { bpmn } = item.data;
  if (view.site.audience !== "vorschau" || bpmn === undefined || view.model(item, bpmn)) return undefined;
  const inhalt = html`<p>Die nummerierten Schritte und das Bild entstehen aus der Datei „${bpmn}“. Diese Vorschau liest sie nicht; beides steht auf der Website, sobald der Eintrag gespeichert und sie neu gebaut ist.</p>`;
  return { id: "modell", titel: "Schritte und Bild", inhalt };
}
