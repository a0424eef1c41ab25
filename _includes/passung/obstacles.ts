import { html, href, type Html } from "../../src/html.ts";
import { usersOf } from "../../src/passung/programs.ts";
import type { Passung } from "../../src/passung/passung.ts";
import { obstacleReason, obstacleTitle, type Voraussetzung } from "../../src/passung/requirements.ts";
import { abteilung } from "../components/abteilung.ts";
import { hinweis } from "../components/hinweis.ts";
import { itemLink } from "../eintrag/item-link.ts";
import type { View } from "../view.ts";

/** Named as who could help instead. */
const most = 5;

/** What stands against a match or is not known yet, and what would help; nothing where all is well. */
export function obstacles({ voraussetzungen, suche }: Passung, view: View): Html | false {
  const open = voraussetzungen.filter(({ stand }) => stand !== "erfuellt");
  if (open.length === 0) return false;
  const missing = open.filter(({ stand }) => stand === "fehlt");
  const titel = missing.length > 0 ? "Passt nicht, weil …" : "Vorher zu klären";
  const notes = open.map((one) =>
    hinweis({
      art: "warnung",
      titel: obstacleTitle(one),
      inhalt: obstacleReason(one),
    }),
  );
  const help = html`<h3>Was helfen würde</h3><ul class="liste">${missing.map((one) => html`<li>${others(one, view)}</li>`)}${missing.length > 0 && html`<li>Die Hilfe so zuschneiden, dass sie ohne Zugang zum Fachverfahren geht: am Telefon, beim Vorprüfen auf Papier oder beim Einarbeiten.</li>`}<li>Nachfragen, ob die Angaben zum Fachverfahren noch stimmen.</li>${topic(suche.gesuch.data.thema, view)}</ul>`;
  return abteilung({ id: "hindernis", titel, inhalt: html`<div class="stapel-weit">${notes}<div>${help}</div></div>` });
}

/** Who has what is missing. */
function others({ von, an, produkt }: Voraussetzung, { site }: View): Html {
  const users = usersOf(produkt, site)
    .slice(0, most + 2)
    .filter((one) => one !== von.verwaltung && one !== an.verwaltung);
  if (users.length === 0)
    return html`Eine andere Verwaltung, die ${produkt} einsetzt. Hier nennt bisher keine weitere dieses Fachverfahren.`;
  const names = users.slice(0, most).map((one, i) => [i > 0 && ", ", itemLink(one)]);
  return html`Eine andere Verwaltung fragen, die ${produkt} einsetzt: ${names}.`;
}

function topic(kennung: string | undefined, { site }: View): Html | undefined {
  const thema = site.find("thema", kennung);
  return thema && html`<li>Lesen, wie weit das Thema ist: <a${href(thema.url)}>${thema.data.titel}</a>.</li>`;
}
