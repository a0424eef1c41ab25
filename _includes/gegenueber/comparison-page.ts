import { partPath } from "../../src/model/list-paths.ts";
import { html, href, type Child } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { blaettern } from "../components/blaettern.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { frame } from "../frame.ts";
import { overviewPath, type Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

/** What a page below a comparison is about. */
export interface Seite {
  /** Behind the path of the overview: `verbund/ile-klosterwinkel/`; empty for its first page. */
  readonly adresse: string;
  readonly titel: string;
  readonly vorspann: string;
  readonly zeilen?: readonly Child[];
  readonly daten?: readonly Child[];
  /** One for each part of the page. */
  readonly teile: readonly { readonly zeile?: string | undefined; readonly inhalt: Child }[];
  /** Narrows the columns of a table. */
  readonly skript?: boolean;
}

/** What of an overview its pages need to know. */
export type Kopf = Pick<Uebersicht, "typ" | "name" | "titel">;

/** The pages of a comparison: the first at its address, further parts at `seite/2/` and so on, each leading to all. */
export function comparisonPages(one: Kopf, seite: Seite, view: View): readonly Page[] {
  const { site, assets } = view;
  const root = overviewPath(one, view);
  const type = site.type(one.typ)!;
  const count = seite.teile.length;
  const pathOf = (i: number): string => partPath(root + seite.adresse, i);
  return seite.teile.map(({ zeile, inhalt }, i) => {
    const numbered = count > 1 ? `, Seite ${i + 1} von ${count}` : "";
    const pages = blaettern({ anzahl: count, index: i, url: (part) => site.url(pathOf(part)) });
    const content = html`${seitenkopf({
      gattung: "Vergleich",
      zeilen: [...(seite.zeilen ?? []), zeile],
      titel: seite.titel,
      vorspann: seite.vorspann,
      daten: [
        ...(seite.adresse === "" ? [] : [html`<a${href(site.url(root))}>${one.titel}</a>`]),
        ...(seite.daten ?? []),
      ],
    })}
${inhalt}${count > 1 && pages}`;
    return {
      path: pathOf(i),
      html: frame(view, {
        title: `${seite.titel}${numbered}`,
        description: `${seite.adresse === "" ? "" : `${seite.titel}: `}${seite.vorspann}${numbered}`,
        path: pathOf(i),
        crumbs: [
          { text: type.pluralTitle, url: site.url(type.path) },
          ...(seite.adresse === "" ? [] : [{ text: one.titel, url: site.url(root) }]),
          { text: seite.titel },
        ],
        content,
        nav: site.url(type.path),
        ...(seite.skript ? { scripts: [site.url(assets.path("js/spalten.ts"))] } : {}),
      }),
      ...(i > 0 ? { hidden: true } : {}),
    };
  });
}
