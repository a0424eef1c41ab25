import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { rightsInShort } from "../../src/text/rights-in-short.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { mappe } from "../components/mappe.ts";
import type { Section } from "./section.ts";

/** What others may do with the text, why, and who released it. */
export function rightsSection(item: Item<"vorlage">): Section | undefined {
  const { rechte } = item.data;
  if (!rechte) return undefined;
  const eintraege = [
    { name: "Warum Sie ihn nutzen dürfen", wert: typography(rechte.begruendung) },
    { name: "Freigegeben von", wert: rechte.freigebende_stelle },
    ...(rechte.drittanteile === undefined
      ? []
      : [{ name: "Teile von Dritten", wert: typography(rechte.drittanteile) }]),
  ];
  return {
    id: "rechte",
    titel: "Rechte",
    inhalt: mappe({ inhalt: [html`<p><strong>${rightsInShort(item)}</strong></p>`, angaben({ eintraege })] }),
  };
}
