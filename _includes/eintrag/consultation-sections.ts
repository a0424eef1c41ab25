import { beratungenOf } from "../../src/beratung/beratung.ts";
import { groupOf } from "../../src/beratung/shared-groups.ts";
import { sessionsPath } from "../../src/export/calendar/sessions-path.ts";
import { html, href } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { stepRole, stepStatus, stepVote } from "./consultation-words.ts";
import { councilTable } from "./council-table.ts";
import type { Section } from "./section.ts";

/** The way of a Ratsvorlage through the bodies of its Verwaltung, and its sittings to take along. */
export function consultationSection(item: Item<"ratsvorlage">, view: View): Section | undefined {
  const steps = beratungenOf(item);
  if (steps.length === 0) return undefined;
  const spalten = ["Gremium", "Datum", "Status", "Rolle", "Beschluss"].map((titel) => ({ titel }));
  const zeilen = steps.map((step) => {
    const vote = stepVote(step);
    return [
      step.gremium,
      step.datum !== undefined && zeit(step.datum),
      stepStatus(step, item),
      stepRole(step, item),
      html`${step.beschluss !== undefined && typography(step.beschluss)}${vote !== undefined && html`<small>${vote}</small>`}`,
    ];
  });
  const dated = steps.some(({ datum }) => datum !== undefined);
  const calendar = html`<p class="leise"><a${href(view.site.url(sessionsPath(item.path)))} type="text/calendar">Sitzungen in den Kalender übernehmen (ICS)</a></p>`;
  const inhalt = html`<div class="stapel">${tafel({ titel: "Beratungsfolge", titelVersteckt: true, spalten, zeilen })}${dated && calendar}</div>`;
  return { id: "beratungsfolge", titel: "Beratungsfolge", inhalt };
}

/** Where the same text stands in other councils. */
export function sharedSection(item: Item<"ratsvorlage">, view: View): Section | undefined {
  const others = (groupOf(view.site).get(item)?.items ?? []).filter((one) => one !== item);
  if (others.length === 0) return undefined;
  const titel = "Dieselbe Vorlage in anderen Gremien";
  return {
    id: "gemeinsam",
    titel,
    rand: html`<p>Noch in ${countText(others.length, "weiteren Haus", "weiteren Häusern")}</p>`,
    inhalt: html`<div data-pagefind-ignore>${councilTable(others.slice(0, shown), { titel, link: "nummer" }, view)}${others.length > shown && html`<p>Und in ${others.length - shown} weiteren.</p>`}</div>`,
  };
}

const shown = 30;
