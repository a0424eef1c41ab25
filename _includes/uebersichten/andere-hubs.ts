import { html } from "../../src/html.ts";
import { foreignEntries } from "../../src/hubs/foreign-entries.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { hubPages } from "../hubs/hub-pages.ts";
import { hubsTable } from "../hubs/hubs-table.ts";
import { overviewPage, type Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

const overview: Uebersicht = {
  typ: "thema",
  gruppe: "andere",
  name: "andere-hubs",
  titel: "Aus anderen Hubs",
  satz: "Welche Themen, Vorlagen und Gesuche es in anderen Hubs gibt, also in Auftritten wie diesem.",
  stand: ({ site }) => {
    const listed = site.hub.hubs?.length ?? 0;
    if (listed === 0) return undefined;
    return `${countText(foreignEntries(site).length, "Eintrag", "Einträge")} aus ${countText(listed, "Hub", "Hubs")}`;
  },
  pages: (view) => [
    overviewPage(overview, { inhalt: parts(view) }, view),
    ...view.site.hubs.flatMap((hub) => hubPages(hub, view)),
  ],
};

function parts(view: View) {
  const found = view.site.hubs.length > 0;
  return html`${abteilung({ id: "hubs", titel: "Hubs", inhalt: hubsTable(view) })}
${found && abteilung({ id: "herkunft", titel: "Woher die Angaben sind", inhalt: html`<p>Wer diesen Auftritt betreibt, übernimmt von Zeit zu Zeit Titel und Kurzfassungen, die andere Hubs veröffentlichen. Sie stehen hier mit Hub und Tag und auch in der <a href="${view.site.url("/suche/")}">Suche</a>; dort lassen sie sich unter „Hub“ eingrenzen.</p><p>Ihr Browser fragt dabei keinen anderen Hub. Erst wenn Sie einem Verweis folgen, besuchen Sie ihn.</p>` })}`;
}

export default overview;
