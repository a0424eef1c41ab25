import { html } from "../../src/html.ts";
import { isInUse } from "../../src/model/adoptions.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { usedTemplates, type UsedTemplate } from "../../src/model/used-templates.ts";
import { countText } from "../../src/text/numbers.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { adoptedVersion } from "./adopted-version.ts";
import { itemLink } from "./item-link.ts";
import { markWords } from "./mark-words.ts";
import type { Section } from "./section.ts";

const spalten = [{ titel: "Vorlage", ohneName: true }, { titel: "Fassung" }, { titel: "Status" }, { titel: "Seit" }];

/** Which Vorlagen a Verwaltung uses, and which of them have a newer Fassung by now. */
export function usedTemplatesSection(item: Item<"verwaltung">, view: View): Section | undefined {
  const all = usedTemplates(item);
  if (all.length === 0) return undefined;
  const zeilen = all.map(({ vorlage, adoption }) => [
    html`${itemLink(vorlage)}${markWords(vorlage, view)}${adoption.beispiel && !vorlage.data.beispiel && html` ${marke({ art: "beispiel" })}`}`,
    adoptedVersion(adoption, vorlage, view),
    adoption.status && labelOf(vorlage.type.fields["uebernahmen"]?.items?.properties?.["status"], adoption.status),
    adoption.datum !== undefined && zeit(adoption.datum),
  ]);
  return {
    id: "vorlagen",
    titel: "Vorlagen im Einsatz und in Vorbereitung",
    rand: html`<p>${summary(all)}</p>`,
    inhalt: tafel({ titel: "Genutzte Vorlagen", titelVersteckt: true, spalten, zeilen }),
  };
}

/** „3 Vorlagen im Einsatz. Zu 1 gibt es eine neuere Fassung.“ */
function summary(all: readonly UsedTemplate[]): string {
  const used = all.filter(({ adoption }) => isInUse(adoption));
  if (used.length === 0) return "Noch ist keine im Einsatz.";
  const late = used.filter(({ adoption }) => adoption.behind !== 0).length;
  const start = `${countText(used.length, "Vorlage", "Vorlagen")} im Einsatz`;
  return late === 0 ? `${start}, in der aktuellen Fassung.` : `${start}, ${late} davon in einer früheren Fassung.`;
}
