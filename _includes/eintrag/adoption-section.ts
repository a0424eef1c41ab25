import { html, type Child, type Html } from "../../src/html.ts";
import { adoptionsOf, isInUse, type Adoption } from "../../src/model/adoptions.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { formerVersionPath } from "./former-version-path.ts";
import { reference } from "./reference.ts";
import type { Section } from "./section.ts";

const spalten = [
  { titel: "Verwaltung" },
  { titel: "Fassung" },
  { titel: "Status" },
  { titel: "Seit" },
  { titel: "Abweichungen" },
];

/** Who adopted which Fassung, with what deviation, and who is behind. */
export function adoptionSection(item: Item<"vorlage">, view: View): Section | undefined {
  const shown = adoptionsOf(item);
  if (shown.length === 0) return undefined;
  const status = item.type.fields["uebernahmen"]?.items?.properties?.["status"];
  const zeilen = shown.map((one) => [
    html`${reference("verwaltung", one.verwaltung, view)}${one.beispiel && !item.data.beispiel && html` ${marke({ art: "beispiel" })}`}`,
    version(one, item, view),
    one.status && labelOf(status, one.status),
    one.datum !== undefined && zeit(one.datum),
    one.abweichungen !== undefined && typography(one.abweichungen),
  ]);
  return {
    id: "uebernahmen",
    titel: "Wer sie übernommen hat",
    rand: html`<p>${summary(shown)}</p>`,
    inhalt: tafel({ titel: "Übernahmen", titelVersteckt: true, spalten, zeilen }),
  };
}

function version({ fassung, behind }: Adoption, item: Item<"vorlage">, view: View): Child {
  if (fassung === undefined) return undefined;
  if (behind === 0) return html`${fassung} <small>aktuell</small>`;
  const late = behind === undefined ? "nicht mehr geführt" : `${countText(behind, "Fassung", "Fassungen")} zurück`;
  return html`${fassung} <small>${late}${changesLink(fassung, item, view)}</small>`;
}

function changesLink(fassung: string, item: Item<"vorlage">, view: View): Html | undefined {
  if (view.formerText(item, fassung) === undefined) return undefined;
  return html`: <a href="${view.site.url(formerVersionPath(item, fassung))}">was sich geändert hat</a>`;
}

/** „2 Verwaltungen nutzen den Text, 1 davon eine frühere Fassung.“ */
function summary(all: readonly Adoption[]): string {
  const used = all.filter(isInUse);
  if (used.length === 0) return "Noch nutzt ihn niemand.";
  const late = used.filter(({ behind }) => behind !== 0).length;
  const users = `${countText(used.length, "Verwaltung nutzt", "Verwaltungen nutzen")} den Text`;
  return late === 0 ? `${users}, alle in der aktuellen Fassung.` : `${users}, ${late} davon in einer früheren Fassung.`;
}
