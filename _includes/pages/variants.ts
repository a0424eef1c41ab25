import { html, href } from "../../src/html.ts";
import { changesOf } from "../../src/model/changes-of.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import { variantsPath } from "../../src/model/variants-path.ts";
import type { Deviation } from "../../src/process/compare/deviation.ts";
import { deviationWords } from "../../src/process/compare/deviation-words.ts";
import { countText } from "../../src/text/numbers.ts";
import { typography } from "../../src/text/typography.ts";
import { abteilung } from "../components/abteilung.ts";
import { marke } from "../components/marke.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { abweichungen } from "../components/varianten.ts";
import { editorPath } from "../eintrag/editor-path.ts";
import { alikeWords, variantsAlike } from "../eintrag/variants-alike.ts";
import { variantsDrawings } from "../eintrag/variants-drawings.ts";
import { variantsOf, type Varianten } from "../eintrag/variants-of.ts";
import { variantsTable } from "../eintrag/variants-table.ts";
import { frame } from "../frame.ts";
import { marksOf, type View } from "../view.ts";

/** A page for every Prozess with at least two models: step by step side by side, and how alike they are. */
export function variantsPages(view: View): Page[] {
  return view.site.all("prozess").flatMap((item) => {
    const compared = variantsOf(item, view);
    return compared ? [page(item, compared, view)] : [];
  });
}

/** Search engines find it, for it says what no other page does; our search leads to the Prozess, which leads here. */
function page(item: Item<"prozess">, compared: Varianten, view: View): Page {
  const path = variantsPath(item);
  const { titel } = item.data;
  const [first] = compared.alle;
  const variants = countText(compared.alle.length - 1, "Variante", "Varianten");
  const content = html`<article>${seitenkopf({
    gattung: "Prozessvergleich",
    zeilen: [],
    marken: marksOf(item, view).map((art) => marke({ art })),
    titel: typography(titel),
    vorspann: `${variants} neben ${first.wem}: was gleich ist, was dazukommt, was fehlt, und wer es womit anders macht.`,
    daten: [html`<a${href(item.url)}>Zum Prozess</a>`],
  })}
${abteilung({
  id: "tafel",
  titel: "Schritt für Schritt",
  rand: abweichungen(kindsIn(compared)),
  inhalt: variantsTable(compared, `${titel}: Schritt für Schritt`, item.url),
})}${abteilung({
    id: "aehnlichkeit",
    titel: "Wie ähnlich sie sind",
    inhalt: html`${variantsAlike(compared)}<p class="klein">${alikeWords}</p>`,
  })}${abteilung({
    id: "bilder",
    titel: "Als Bild",
    rand: html`<p>Was von ${first.wem} abweicht, ist gestrichelt umrandet und trägt das Zeichen aus der Tabelle.</p>`,
    inhalt: html`<div class="stapel-weit">${variantsDrawings(compared, item.url)}</div>`,
  })}</article>`;
  return {
    path,
    html: frame(view, {
      title: `${titel}: Varianten im Vergleich`,
      description: `${titel}: ${variants} Schritt für Schritt neben ${first.wem}, mit Unterschieden bei Ablauf, Rolle und System.`,
      path,
      crumbs: [
        { text: item.type.pluralTitle, url: view.site.url(item.type.path) },
        { text: titel, url: item.url },
        { text: "Vergleich" },
      ],
      content,
      edit: editorPath(item),
    }),
    changed: changesOf(item, view.site.now)?.modified,
  };
}

/** The deviations the table shows, in the order of their words. */
function kindsIn({ tafel }: Varianten): readonly Deviation[] {
  const shown = new Set(tafel.rows.flatMap(({ cells }) => cells.map(({ deviation }) => deviation)));
  return (Object.keys(deviationWords) as Deviation[]).filter((one) => shown.has(one));
}
