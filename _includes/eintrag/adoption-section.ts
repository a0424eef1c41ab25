import { html } from "../../src/html.ts";
import { adoptionsOf, isInUse, type Adoption } from "../../src/model/adoptions.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { adoptedVersion } from "./adopted-version.ts";
import { reference } from "./reference.ts";
import { reportAdoption } from "./report-adoption.ts";
import type { Section } from "./section.ts";

const spalten = [
  { titel: "Verwaltung" },
  { titel: "Fassung" },
  { titel: "Status" },
  { titel: "Seit" },
  { titel: "Abweichungen" },
];

/** Who adopted which Fassung, with what deviation, who is behind, and how to tell of one more. */
export function adoptionSection(item: Item<"vorlage">, view: View): Section {
  const shown = adoptionsOf(item);
  const status = item.type.fields["uebernahmen"]?.items?.properties?.["status"];
  const zeilen = shown.map((one) => [
    html`${reference("verwaltung", one.verwaltung, view)}${one.beispiel && !item.data.beispiel && html` ${marke({ art: "beispiel" })}`}`,
    adoptedVersion(one, item, view),
    one.status && labelOf(status, one.status),
    one.datum !== undefined && zeit(one.datum),
    one.abweichungen !== undefined && typography(one.abweichungen),
  ]);
  return {
    id: "uebernahmen",
    titel: "Wer sie übernommen hat",
    rand: html`<p>${summary(shown)}</p>`,
    inhalt: html`<div class="stapel-weit">${shown.length > 0 && tafel({ titel: "Übernahmen", titelVersteckt: true, spalten, zeilen })}<div>${reportAdoption(item, view)}</div></div>`,
  };
}

/** „2 Verwaltungen nutzen den Text, 1 davon eine frühere Fassung.“ */
function summary(all: readonly Adoption[]): string {
  const used = all.filter(isInUse);
  if (used.length === 0) return "Noch nutzt ihn niemand.";
  const late = used.filter(({ behind }) => behind !== 0).length;
  const users = `${countText(used.length, "Verwaltung nutzt", "Verwaltungen nutzen")} den Text`;
  return late === 0 ? `${users}, alle in der aktuellen Fassung.` : `${users}, ${late} davon in einer früheren Fassung.`;
}
