import { partPath } from "../../src/model/list-paths.ts";
import { fillPages, type Portion } from "../../src/beratung/fill-pages.ts";
import { comingSessions } from "../../src/beratung/sessions.ts";
import { groupsOf, type Group } from "../../src/beratung/shared-groups.ts";
import { html, type Html } from "../../src/html.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { blaettern } from "../components/blaettern.ts";
import { zeit } from "../components/zeit.ts";
import { councilTable } from "../eintrag/council-table.ts";
import { groupSentence } from "../eintrag/group-sentence.ts";
import { originSection, sittingsSection } from "../eintrag/sittings-section.ts";
import { overviewPage, overviewPath, type Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

/** Lines of tables on a page: with long names it stays below the budget. */
const rows = 40;

const overview: Uebersicht = {
  typ: "ratsvorlage",
  name: "beratungsstand",
  titel: "Beratungsstand",
  satz: "Wo eine Ratsvorlage in jedem beteiligten Rat, Kreistag oder Amtsausschuss steht und wann sie wieder auf der Tagesordnung ist.",
  stand: ({ site }) => {
    const groups = groupsOf(site);
    if (groups.length === 0) return undefined;
    const shared = groups.filter(isShared).length;
    const [next] = comingSessions(site);
    const count =
      shared > 0
        ? countText(shared, "gemeinsame Vorlage", "gemeinsame Vorlagen")
        : countText(groups.length, "Vorlage", "Vorlagen");
    return next ? html`${count}, nächste Sitzung ${zeit(next.datum)}` : count;
  },
  pages: (view) => {
    const groups = groupsOf(view.site);
    const single = groups.filter((group) => !isShared(group)).flatMap(({ items }) => items);
    const all = [
      ...groups.filter(isShared),
      ...(single.length === 0 ? [] : [{ titel: "Vorlagen eines einzelnen Hauses", kennung: "", items: single }]),
    ];
    const parts = fillPages(all, rows);
    return parts.map((part, i) =>
      overviewPage(
        overview,
        {
          part: [i + 1, parts.length],
          zeilen: [countText(view.site.all("ratsvorlage").length, "Ratsvorlage", "Ratsvorlagen")],
          inhalt: [
            part.map((portion) => portionSection(portion, view)),
            parts.length > 1 && turning(i, parts.length, view),
            i === 0 && sittingsSection(view),
            i === 0 && originSection(view),
          ],
        },
        view,
      ),
    );
  },
};

export default overview;

function isShared({ items }: Group): boolean {
  return items.length > 1;
}

function portionSection(portion: Portion, view: View): Html {
  const single = portion.kennung === "";
  const titel = `${portion.titel}${portion.goesOn ? " (Fortsetzung)" : ""}`;
  return abteilung({
    id: `vorlage_${portion.kennung}`,
    titel,
    rand: !single && html`<p>${groupSentence(portion, view)}</p>`,
    inhalt: councilTable(portion.items, { titel, link: single ? "titel" : "nummer" }, view),
  });
}

function turning(index: number, count: number, view: View): Html {
  const first = overviewPath(overview, view);
  const url = (i: number): string => view.site.url(partPath(first, i));
  return blaettern({ anzahl: count, index, url });
}
