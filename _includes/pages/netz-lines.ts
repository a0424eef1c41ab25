import { chunks } from "../../src/gegenueber/teile.ts";
import { html, type Html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Line } from "../../src/netz/lines.ts";
import { netzOf } from "../../src/netz/netz-of.ts";
import { strongest } from "../../src/netz/strongest.ts";
import { oncePer } from "../../src/once-per.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { blaettern } from "../components/blaettern.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { byEntries, linesTable } from "../eintrag/netz-table.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

/** Path of the page with the whole drawing. */
export const netzPath = "/kooperationsbild/";

/** Tiles and lines that are all drawn; where there are more, only the strongest are, and so many of them. */
const whole = { tiles: 200, lines: 160 } as const;
const cut = { tiles: 100, lines: 40 } as const;

/** Rows of each further table. */
const perTable = 200;

/** The nets as far as they are drawn, and the lines that only tables name, in parts. */
export const drawnOf = oncePer(({ site }: View) => {
  const { nets } = netzOf(site);
  const fits = strongest(nets, whole.tiles, whole.lines) === nets;
  const shown = fits ? nets : strongest(nets, cut.tiles, cut.lines);
  const drawn = new Set(shown.flatMap(({ lines }) => lines));
  const rest = nets.flatMap(({ lines }) => lines.filter((line) => !drawn.has(line))).toSorted(byEntries);
  return { fits, shown, rest, parts: rest.length > 0 ? chunks(rest, perTable) : [] };
});

/** Pages with the lines that do not fit in the drawing. */
export function netzLinesPages(view: View): readonly Page[] {
  const { parts, rest } = drawnOf(view);
  return parts.map((part, i) => linesPage(part, i, rest.length, view));
}

function linesPage(part: readonly Line[], index: number, all: number, view: View): Page {
  const { site } = view;
  const path = `${netzPath}tabelle/${index + 2}/`;
  const titel = "Kooperationsbild: weitere Linien";
  const numbered = `${titel}, Teil ${index + 2}`;
  const vorspann = "Wer mit wem arbeitet, soweit es in der Zeichnung keinen Platz hat.";
  return {
    path,
    html: frame(view, {
      title: numbered,
      description: `${vorspann} Teil ${index + 2}.`,
      path,
      crumbs: [{ text: "Kooperationsbild", url: site.url(netzPath) }, { text: numbered }],
      content: html`${seitenkopf({ gattung: "Übersicht", zeilen: [countText(all, "weitere Linie", "weitere Linien")], titel, vorspann, daten: [] })}
${abteilung({ id: "tabelle", titel: "Tabelle", inhalt: html`${linesTable(part)}${linesPagination(view, index + 1)}` })}`,
    }),
    hidden: true,
  };
}

/** The way to the other tables; nothing where the drawing shows all lines. */
export function linesPagination(view: View, index: number): Html | false {
  const count = drawnOf(view).parts.length + 1;
  if (count === 1) return false;
  const url = (i: number): string => view.site.url(i === 0 ? netzPath : `${netzPath}tabelle/${i + 1}/`);
  return blaettern({ anzahl: count, index, url });
}
