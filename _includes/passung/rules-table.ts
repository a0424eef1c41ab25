import { html, type Html } from "../../src/html.ts";
import { kriterien } from "../../src/passung/kriterien.ts";
import { tafel } from "../components/tafel.ts";

/** How points are counted, and what they do not say. */
export function rulesTable(): Html {
  const table = tafel({
    titel: "Punkte je Grund",
    titelVersteckt: true,
    spalten: [{ titel: "Grund" }, { titel: "Höchstens", zahl: true }, { titel: "So wird gezählt" }],
    zeilen: kriterien.map(({ titel, hoechstens, regel }) => [titel, hoechstens, regel]),
  });
  return html`<div class="stapel-weit"><div class="lese"><p>Verglichen wird jede offene Suche mit jedem offenen Angebot einer anderen Verwaltung, wenn Sachgebiet oder Thema gleich sind, oder wenn in benachbarten Sachgebieten dasselbe Fachverfahren läuft. Alle Gründe stammen aus den Einträgen; niemand pflegt sie von Hand.</p>
<p>Nennt ein Gesuch ein Fachverfahren als Voraussetzung und setzt die andere Verwaltung in diesem Sachgebiet ein anderes ein, dann passt es nicht, auch bei vielen Punkten. Nennt sie keines, ist es zu klären.</p>
<p>Gezeigt werden für jedes Gesuch die drei Treffer mit den meisten Punkten und, von denen, die nicht passen, der mit den meisten.</p></div>${table}</div>`;
}
