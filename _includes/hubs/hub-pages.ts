import { html } from "../../src/html.ts";
import { foreignEntries, type HeldEntry } from "../../src/hubs/foreign-entries.ts";
import type { FremderHub } from "../../src/hubs/schnappschuss.ts";
import type { Page } from "../../src/model/page.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { blaettern } from "../components/blaettern.ts";
import { extern } from "../components/extern.ts";
import { hinweis } from "../components/hinweis.ts";
import { leer } from "../components/leer.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { zeit } from "../components/zeit.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";
import { foreignRows } from "./foreign-rows.ts";
import { hubPath, hubsPath } from "./hub-path.ts";
import { landNames, licenceWords } from "./hubs-table.ts";
import { isOld } from "./is-old.ts";

/** Entries on one page. */
const perPage = 40;

/** The pages with the entries of one other hub, by type. */
export function hubPages(hub: FremderHub, view: View): Page[] {
  const held = foreignEntries(view.site).filter((one) => one.hub === hub);
  const count = Math.max(1, Math.ceil(held.length / perPage));
  return Array.from({ length: count }, (_, i) =>
    hubPage(hub, held.slice(i * perPage, (i + 1) * perPage), [i, count, held.length], view),
  );
}

function hubPage(
  hub: FremderHub,
  part: readonly HeldEntry[],
  [index, count, total]: readonly [number, number, number],
  view: View,
): Page {
  const { site } = view;
  const path = hubPath(hub, index);
  const title = `Aus dem Hub ${hub.name}`;
  const numbered = count > 1 ? `, Seite ${index + 1} von ${count}` : "";
  const vorspann = "Themen, Vorlagen und Gesuche dieses Hubs. Die Verweise führen dorthin.";
  const byType = Map.groupBy(part, ({ entry }) => entry.typ);
  const url = (i: number): string => site.url(hubPath(hub, i));
  const content = html`${seitenkopf({
    gattung: "Anderer Hub",
    zeilen: [countText(total, "Eintrag", "Einträge"), landNames(hub, site)].filter((line) => line !== ""),
    titel: title,
    vorspann,
    daten: [
      html`<span>Übernommen am ${zeit(hub.geholt)}</span>`,
      html`<span>Lizenz der Texte: ${licenceWords(hub, site)}</span>`,
      extern({ url: hub.url, text: "Zum Hub" }),
    ],
    ...(isOld(hub, site)
      ? {
          inhalt: hinweis({
            art: "warnung",
            titel: "Das ist mehr als drei Monate her.",
            inhalt: "Sehen Sie beim Hub selbst nach, was davon noch gilt.",
          }),
        }
      : {}),
  })}
${[...byType].map(([typ, held]) => abteilung({ id: typ, titel: site.type(typ)?.pluralTitle ?? typ, inhalt: foreignRows(held, view, false) }))}${part.length === 0 && abteilung({ id: "nichts", titel: "Einträge", inhalt: leer({ inhalt: html`<p>Von diesem Hub gibt es noch keine Themen, Vorlagen und Gesuche.</p>` }) })}${
    count > 1 && html`<div class="zeile"><div class="satz">${blaettern({ anzahl: count, index, url })}</div></div>`
  }`;
  return {
    path,
    html: frame(view, {
      title: `${title}${numbered}`,
      description: `${vorspann}${numbered}`,
      path,
      crumbs: [{ text: "Aus anderen Hubs", url: site.url(hubsPath) }, { text: hub.name }],
      content,
    }),
    ...(index > 0 ? { hidden: true } : {}),
  };
}
