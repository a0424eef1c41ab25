import { html, isBlank } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import { berlinDay, durationText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { verlauf, type StationProps } from "../components/verlauf.ts";
import type { Item } from "../../src/model/site.ts";
import { statusSince } from "../../src/model/status-of.ts";
import { facts, factsSection } from "../eintrag/facts-section.ts";
import { figuresSection } from "../eintrag/figures-section.ts";
import { partiesSection, parties } from "../eintrag/parties.ts";
import { sections, type Section } from "../eintrag/section.ts";
import { standOf } from "../eintrag/stand-of.ts";
import { typePage } from "../eintrag/type-page.ts";
import { chainSection } from "../massnahmen/chain-section.ts";
import { seriesSection } from "../massnahmen/series-section.ts";
import { ketteOf } from "../../src/massnahmen/kette.ts";
import { elsewhereList } from "../eintrag/why-not.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";

export default typePage<"thema">({
  shows: ["status", "statusverlauf", "kennzahlen", "wiedervorlage", "bedingung", "kooperationsform", "ebenen"],
  data: (item, view) => {
    const since = statusSince(item);
    return [standOf(item, true), since !== undefined && html`<span>seit ${zeit(since)}</span>`, parties(item, view)];
  },
  sections: (item, view, body) =>
    sections(
      statusSection(item, berlinDay(view.site.now)),
      reasons(body, figuresSection(item, view)),
      seriesSection(item.data.kennzahlen ?? [], ketteOf(item, view.site).auftraege),
      chainSection(item, view),
      item.data.statusverlauf === undefined && factsSection(item, ["wiedervorlage"], "Wie es weitergeht", view),
      conditionSection(item),
      elsewhereSection(item, view),
      whoAndHow(item, view),
    ),
  without: ["verwaltung"],
  outcome: ["bericht", "projekt", "vorlage", "prozess", "ratsvorlage"],
});

/** The figures belong to the reasons they are given for. */
function reasons(body: Section | undefined, figures: Section | undefined): Section | undefined {
  if (!body || !figures) return body ?? figures;
  return { ...body, inhalt: html`<div class="stapel-weit">${body.inhalt}${figures.inhalt}</div>` };
}

/** Under what condition a Thema that was put back or rejected comes up again. */
function conditionSection({ data: { bedingung } }: Item<"thema">): Section | undefined {
  if (bedingung === undefined) return undefined;
  return { id: "bedingung", titel: "Was sich ändern müsste", inhalt: html`<p>${typography(bedingung)}</p>` };
}

/** Where the like goes on, for those whose Thema does not. */
function elsewhereSection(item: Item<"thema">, view: View): Section | undefined {
  const { status, archiviert } = item.data;
  if (archiviert !== undefined || (status !== "zurueckgestellt" && status !== "verworfen")) return undefined;
  const list = elsewhereList(item, view);
  if (isBlank(list)) return undefined;
  return {
    id: "anderswo",
    titel: "Läuft anderswo",
    rand: html`<p>Im selben Sachgebiet.</p><p><a href="${view.site.url(`${item.type.path}nach/warum-nicht/`)}">Was sonst nicht ging</a></p>`,
    inhalt: list,
  };
}

/** Who takes part, in what form and on which levels. */
function whoAndHow(item: Item<"thema">, view: View): Section | undefined {
  const who = partiesSection(item, view, "Wer dabei ist");
  const how = facts(item, ["kooperationsform", "ebenen"], view);
  if (how.length === 0) return who;
  const inhalt = html`<div class="stapel">${who?.inhalt}${angaben({ eintraege: how })}</div>`;
  return { id: "beteiligte", titel: "Wer dabei ist", inhalt };
}

/** The status through time; how long the last one has lasted would change with every build, so it is not said. */
function statusSection(item: Item<"thema">, today: string) {
  const stations = item.data.statusverlauf ?? [];
  if (stations.length === 0) return undefined;
  const label = (status: string): string => labelOf(item.type.fields["status"], status);
  const { wiedervorlage } = item.data;
  const shown: StationProps[] = stations.map(({ datum, status, grund }, i) => {
    const next = stations[i + 1]?.datum;
    return {
      datum,
      status,
      label: label(status),
      ...(grund === undefined ? {} : { grund: typography(grund) }),
      ...(next === undefined || next <= datum ? {} : { dauer: durationText(datum, next) }),
    };
  });
  if (wiedervorlage !== undefined)
    shown.push({
      datum: wiedervorlage,
      status: "wiedervorlage",
      label: wiedervorlage < today ? "Wiedervorlage war fällig" : "Wiedervorlage",
      offen: true,
    });
  return {
    id: "verlauf",
    titel: "Verlauf",
    rand: html`<p>${stations.length === 1 ? "1 Station" : `${stations.length} Stationen`}</p>`,
    inhalt: verlauf({ stationen: shown }),
  };
}
