import { html, isBlank, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { typography } from "../../src/text/typography.ts";
import { angaben } from "../components/angaben.ts";
import { postfach } from "../components/postfach.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { improveLinks } from "./improve-links.ts";
import { isOverdue } from "./overdue.ts";
import type { Section } from "./section.ts";

/** Who answers for an entry, when it was checked, what changed, and how readers can make it better. */
export function upkeepSection(item: Item, view: View): Section | undefined {
  const { verantwortlich, stand, pruefen_bis: bis, schlagworte = [], archiviert } = item.data;
  const box = verantwortlich?.funktionspostfach;
  const eintraege = [
    { name: "Zuletzt geprüft", wert: stand !== undefined && zeit(stand) },
    {
      name: "Nächste Prüfung",
      wert: bis !== undefined && html`bis ${zeit(bis)}${isOverdue(item, view) && html` <strong>(überfällig)</strong>`}`,
    },
    { name: "Nicht mehr gepflegt", wert: archiviert !== undefined && html`seit ${zeit(archiviert)}` },
    {
      name: "Verantwortlich",
      wert: verantwortlich && html`${verantwortlich.stelle}${box !== undefined && html`<br>${postfach(box)}`}`,
    },
    { name: "Geändert", wert: changes(item) },
    { name: "Schlagworte", wert: schlagworte.join(", ") },
  ].filter(({ wert }) => !isBlank(wert));
  const links = improveLinks(item, view);
  if (eintraege.length === 0 && links.length === 0) return undefined;
  const facts = eintraege.length > 0 && angaben({ eintraege });
  const better =
    links.length > 0 &&
    html`<div><h3>Etwas stimmt nicht oder fehlt?</h3><ul>${links.map((link) => html`<li>${link}</li>`)}</ul></div>`;
  return { id: "pflege", titel: "Pflege dieses Eintrags", inhalt: html`<div class="pflege">${facts}${better}</div>` };
}

/** Changes that matter to readers, newest first. */
function changes({ data }: Item): Child {
  const { aenderungen = [] } = data;
  if (aenderungen.length === 0) return undefined;
  const newest = aenderungen.toSorted((a, b) => (a.datum < b.datum ? 1 : -1));
  return html`<ul>${newest.map(({ datum, text }) => html`<li>${zeit(datum)}: ${typography(text)}</li>`)}</ul>`;
}
