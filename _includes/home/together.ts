import { html, href, type Html } from "../../src/html.ts";
import { abteilung } from "../components/abteilung.ts";
import { angaben } from "../components/angaben.ts";
import { overviewGroups } from "../overview-groups.ts";
import type { View } from "../view.ts";

/** How the overviews stand now, a line each; nothing while none has anything to tell. */
export function together(view: View): Html | undefined {
  const { site } = view;
  const all = overviewGroups(view).flatMap(({ overviews }) => overviews);
  if (all.length === 0) return undefined;
  const eintraege = all.map(({ titel, path, now }) => ({
    name: html`<a${href(site.url(path))}>${titel}</a>`,
    wert: now,
  }));
  return abteilung({
    id: "zusammenarbeiten",
    titel: "Zusammen\u00adarbeiten",
    rand: html`<p><a${href(site.url("/zusammenarbeit/"))}>Alle Übersichten</a></p><p>Aus den Einträgen errechnet, bei jedem Bau neu.</p>`,
    inhalt: angaben({ eintraege }),
  });
}
