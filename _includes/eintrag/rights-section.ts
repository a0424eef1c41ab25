import { html, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { rightsInShort } from "../../src/text/rights-in-short.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { mappe } from "../components/mappe.ts";

/** May I use this text? The answer, the reason, and who released it, in a box beside the text. */
export function rightsBox(item: Item<"vorlage">): Html | undefined {
  const { rechte } = item.data;
  if (!rechte) return undefined;
  const eintraege = [
    { name: "Warum", wert: typography(rechte.begruendung) },
    { name: "Freigegeben von", wert: rechte.freigebende_stelle },
    ...(rechte.drittanteile === undefined
      ? []
      : [{ name: "Teile von Dritten", wert: typography(rechte.drittanteile) }]),
  ];
  const answer = html`<h3 id="a_rechte">Dürfen Sie das verwenden?</h3><p><strong>${rightsInShort(item)}</strong></p>`;
  return mappe({ inhalt: [answer, html`<div class="eng">${angaben({ eintraege })}</div>`] });
}
