import { html } from "../../src/html.ts";
import { numberText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { zeit } from "../components/zeit.ts";
import { factsSection, type Fact } from "../eintrag/facts-section.ts";
import { milestonesSection } from "../eintrag/milestones-section.ts";
import { parties, partiesSection } from "../eintrag/parties.ts";
import { projectProcesses } from "../eintrag/project-processes.ts";
import { projectProgress } from "../eintrag/project-progress.ts";
import { sections } from "../eintrag/section.ts";
import { standOf } from "../eintrag/stand-of.ts";
import { typePage } from "../eintrag/type-page.ts";
import { chainSection } from "../massnahmen/chain-section.ts";
import { seriesSection } from "../massnahmen/series-section.ts";
import { ketteOf } from "../../src/massnahmen/kette.ts";
import type { Item } from "../../src/model/site.ts";

export default typePage<"projekt">({
  shows: [
    "laufzeit",
    "status",
    "beteiligte",
    "anlass",
    "ziele",
    "bausteine",
    "meilensteine",
    "foerderung",
    "prozesse",
    "verbund",
    "webseite",
  ],
  data: (item, view) => [standOf(item, true), parties(item, view)],
  sections: (item, view, body) =>
    sections(
      factsSection(item, [term(item), "anlass", "ziele", funding(item), "verbund", "webseite"], "Steckbrief", view),
      body,
      partiesSection(item, view, "Wer welche Rolle hat"),
      item.data.bausteine && {
        id: "bausteine",
        titel: "Bausteine",
        inhalt: html`<div class="neben gleich">${item.data.bausteine.map(({ titel, text }) => html`<section class="stapel"><h3>${titel}</h3>${text !== undefined && html`<p>${typography(text)}</p>`}</section>`)}</div>`,
      },
      milestonesSection(item),
      seriesSection([], ketteOf(item, view.site).auftraege),
      chainSection(item, view),
      projectProcesses(item),
      projectProgress(item),
    ),
  without: ["verwaltung", "partner", "prozess"],
});

/** „Oktober 2024 bis September 2028 (vier Jahre)“ */
function term({ data }: Item<"projekt">): Fact {
  const { von, bis, text, beispiel } = data.laufzeit ?? {};
  const from = von !== undefined && (bis === undefined ? html`seit ${zeit(von)}` : zeit(von));
  const days = html`${from}${bis !== undefined && html` bis ${zeit(bis)}`}`;
  const words = text !== undefined && (von === undefined && bis === undefined ? text : ` (${text})`);
  const mark = beispiel && html` ${marke({ art: "beispiel" })}`;
  return { name: "Laufzeit", wert: data.laufzeit && html`${days}${words}${mark}` };
}

function funding({ data }: Item<"projekt">): Fact {
  const { geber, programm, betrag, beispiel } = data.foerderung ?? {};
  const words = [geber, programm, betrag !== undefined && `${numberText(betrag)}\u00a0Euro`].filter(Boolean).join(", ");
  return { name: "Förderung", wert: words !== "" && html`${words}${beispiel && html` ${marke({ art: "beispiel" })}`}` };
}
