import { href, html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { notModelled } from "../../src/process/library/not-modelled.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { startLetter } from "./start-letter.ts";

/** Where steps and drawing would be, an invitation to begin with them. */
export function openProcess(item: Item<"prozess">, view: View): Section | undefined {
  if (item.data.zurueckgezogen || notModelled([item]).length === 0) return undefined;
  const letter = startLetter(item, view);
  const inhalt = html`<p>Dieser Prozess ist als gemeinsamer erkannt, aber noch nicht als Modell gezeichnet. Ein Modell aus einem Haus genügt für den Anfang; die anderen stellen ihres daneben.</p>${letter !== undefined && html`<p><a${href(letter)}>Wir fangen an: Nachricht vorbereiten</a></p>`}`;
  return { id: "einladung", titel: "Noch nicht modelliert", inhalt };
}
