import { html, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { dateText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { kopie } from "../components/kopie.ts";
import type { View } from "../view.ts";
import { contact } from "./contact.ts";
import { fieldSection } from "./field-section.ts";
import { credit } from "../../src/text/credit.ts";
import type { Section } from "./section.ts";

/** What a newsroom needs of a Bericht: short heading, short text with place, contact, credits and citation. */
export function pressSection(item: Item<"bericht">, view: View): Section | undefined {
  const { presse, titel, kurzfassung } = item.data;
  if (!presse) return undefined;
  const heading = presse.ueberschrift_kurz ?? titel;
  const sign = presse.kuerzel === undefined ? "" : ` (${presse.kuerzel})`;
  const place = presse.ortsmarke === undefined ? "" : `${presse.ortsmarke}${sign}. `;
  const text = typography(place + kurzfassung);
  return {
    id: "presse",
    titel: "Für die Presse",
    rand: html`<p>Frei zum Abdruck, auch gekürzt. Ein Klick in den Text markiert ihn ganz.</p>`,
    inhalt: html`<div class="presse">
${kopie({ titel: "Überschrift", text: heading })}${kopie({ titel: "Kurzmeldung", text })}
<section><h3>Kontakt und Nachweise</h3>${angaben({ eintraege: details(item, view) })}</section>${reprints(item, view)}</div>`,
  };
}

function reprints(item: Item<"bericht">, view: View): Child {
  const section = fieldSection(item, "nachdrucke", "Nachgedruckt", view);
  return section && html`<section><h3>${section.titel}</h3>${section.inhalt}</section>`;
}

function details(item: Item<"bericht">, { site }: View): { name: string; wert: Child }[] {
  const { presse, bilder, titel, datum, verbund } = item.data;
  const shown = (bilder ?? []).filter(({ einwilligung }) => einwilligung !== "widerrufen");
  const credits = [...new Set(shown.map((one) => credit(one, item)))];
  const about = site.find("verbund", verbund)?.data.selbstdarstellung;
  return [
    ...(presse?.kontakt ? [{ name: "Kontakt für Rückfragen", wert: contact(presse.kontakt) }] : []),
    ...(credits.length > 0 ? [{ name: "Bildnachweis", wert: credits.join("; ") }] : []),
    {
      name: "So zitieren Sie diesen Bericht",
      wert: `${site.hub.name}: ${titel}. Bericht vom ${dateText(datum).text}. ${site.absolute(item.path)}`,
    },
    ...(about === undefined ? [] : [{ name: "Über den Verbund", wert: typography(about) }]),
  ];
}
