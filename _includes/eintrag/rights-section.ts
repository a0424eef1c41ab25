import { html, type Html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import type { Vorlage } from "../../src/model/types.generated.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { mappe } from "../components/mappe.ts";

const free = "Sie dürfen den Text frei übernehmen und ändern, auch ohne die Quelle zu nennen";
const named = "Sie dürfen den Text übernehmen und ändern, wenn Sie die Quelle nennen";
const software = "Sie dürfen den Text übernehmen und ändern, wenn Sie die Lizenz mitgeben";

/** What each licence allows somebody who wants to take over a text. */
const sentences: Record<NonNullable<Vorlage["rechte"]>["lizenz"], string> = {
  "CC0-1.0": free,
  "DL-DE-ZERO-2.0": free,
  "CC-BY-4.0": named,
  "DL-DE-BY-2.0": named,
  "CC-BY-SA-4.0": `${named} und Ihre Fassung unter derselben Lizenz weitergeben`,
  "CC-BY-NC-4.0": `${named} und ihn nicht gewerblich nutzen`,
  "CC-BY-ND-4.0": "Sie dürfen den Text nur unverändert weitergeben und müssen die Quelle nennen",
  "EUPL-1.2": software,
  MIT: software,
  "presse-frei":
    "Sie dürfen den Text mit Quelle abdrucken; bevor Sie ihn ändern oder übernehmen, fragen Sie die freigebende Stelle",
};

/** The licence in one plain sentence; undefined when no rights are given. */
export function rightsInShort({ data, type }: Item<"vorlage">): string | undefined {
  const licence = data.rechte?.lizenz;
  if (licence === undefined) return undefined;
  // The label explains itself in brackets; here the sentence does.
  const label = labelOf(type.fields["rechte"]?.properties?.["lizenz"], licence)
    .replace(/ \(.*/, "")
    .replaceAll(" ", "\u00a0");
  return `${sentences[licence]} (${label}).`;
}

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
