import { comingSessions, sessionsOf } from "../../src/beratung/sessions.ts";
import { sessionsPath } from "../../src/export/calendar/sessions-path.ts";
import { html, href, type Child, type Html } from "../../src/html.ts";
import { dateText } from "../../src/text/dates.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { abteilung } from "../components/abteilung.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { stepRole } from "./consultation-words.ts";

/** Sittings named one by one; what is beyond them only counts. */
const named = 12;

/** When Ratsvorlagen are on an agenda next, and all sittings as a calendar. */
export function sittingsSection(view: View): Child {
  const { site } = view;
  if (sessionsOf(site).length === 0) return undefined;
  const coming = comingSessions(site);
  const type = site.type("ratsvorlage")!;
  const zeilen = coming.slice(0, named).map(({ item, beratung, datum }) => ({
    wann: zeit(datum),
    was: html`<h3 class="eintragstitel"><a${href(item.url)}>${names(beratung.gremium, site.find("verwaltung", item.data.verwaltung)?.data.titel)}</a></h3><p>${typography(item.data.titel)}${stepRole(beratung, item) !== undefined && html` (${stepRole(beratung, item)})`}</p>`,
  }));
  const none = html`<p>Zurzeit ist keine Sitzung eingetragen.</p>`;
  const rest = coming.length - zeilen.length;
  const calendar = html`<p><a${href(site.url(sessionsPath(type.path)))} type="text/calendar">Kalender mit allen Sitzungen (ICS)</a></p>`;
  return abteilung({
    id: "sitzungen",
    titel: "Nächste Sitzungen",
    inhalt: html`<div class="stapel">${zeilen.length > 0 ? fahrplan({ mitDatum: true, zeilen }) : none}${rest > 0 && html`<p>Und ${countText(rest, "weitere", "weitere")} bis ${dateText(coming.at(-1)!.datum).text}.</p>`}${calendar}</div>`,
  });
}

function names(...all: readonly (string | undefined)[]): string {
  return all.filter((one) => one !== undefined).join(", ");
}

/** How the state is worked out, for who doubts it or wants to correct it. */
export function originSection({ site }: View): Html {
  const themes = site.type("thema");
  const drafts =
    themes &&
    html` Den Entwurf einer Informationsvorlage finden Sie bei den <a${href(site.url(themes.path))}>Themen</a> und Verbünden.`;
  return abteilung({
    id: "woher",
    titel: "Woher der Stand kommt",
    inhalt: html`<div class="lese"><p>Der Stand folgt aus der Beratungsfolge jeder Ratsvorlage. Angenommen heißt: Das Gremium, das entscheidet, hat mehr Ja- als Nein-Stimmen gezählt. Liegt der Sitzungstag zurück und fehlt das Ergebnis, steht das hier, bis es jemand einträgt.</p><p>Zusammen stehen Vorlagen, von denen eine unter „Gemeinsam mit“ die andere nennt.${drafts}</p></div>`,
  });
}
