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
import { blaettern } from "../components/blaettern.ts";
import { marke } from "../components/marke.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { abweichungen } from "../components/varianten.ts";
import { editorPath } from "../eintrag/editor-path.ts";
import { alikeWords, variantsAlike } from "../eintrag/variants-alike.ts";
import { variantsDrawings } from "../eintrag/variants-drawings.ts";
import { variantsOf, type Varianten } from "../eintrag/variants-of.ts";
import { variantsParts, type Teil } from "../eintrag/variants-parts.ts";
import { variantsTable } from "../eintrag/variants-table.ts";
import { frame } from "../frame.ts";
import type { PageJob } from "../page-job.ts";
import { marksOf, type View } from "../view.ts";

/** For every Prozess with at least two models pages: step by step side by side, and how alike they are. */
export function variantsJobs(view: View): PageJob[] {
  return view.site
    .all("prozess")
    .map((item) => ({ name: `vergleich ${item.kennung}`, pages: () => variantsPages(item, view) }));
}

function variantsPages(item: Item<"prozess">, view: View): Page[] {
  const compared = variantsOf(item, view);
  if (!compared) return [];
  return variantsParts(compared).map((part, index, parts) => page(item, compared, part, index, parts, view));
}

/** Search engines find it, for it says what no other page does; our search leads to the Prozess, which leads here. */
function page(
  item: Item<"prozess">,
  all: Varianten,
  { gezeigt, spalten }: Teil,
  index: number,
  parts: readonly Teil[],
  view: View,
): Page {
  const path = variantsPath(item, index);
  const url = (part: number): string => view.site.url(variantsPath(item, part));
  const { titel } = item.data;
  const [first] = all.alle;
  const count = parts.length;
  const numbered = count > 1 ? `, Seite ${index + 1} von ${count}` : "";
  const variants = countText(all.alle.length - 1, "Variante", "Varianten");
  const shown =
    count > 1
      ? ` Auf dieser Seite: ${gezeigt.alle
          .slice(1)
          .map(({ name }) => name)
          .join(", ")}.`
      : "";
  const content = html`<article>${seitenkopf({
    gattung: "Prozessvergleich",
    zeilen: count > 1 ? [`Seite ${index + 1} von ${count}`] : [],
    marken: marksOf(item, view).map((art) => marke({ art })),
    titel: typography(titel),
    vorspann: `${variants} neben ${first.wem}: was gleich ist, was dazukommt, was fehlt, und wer es womit anders macht.${shown}`,
    daten: [html`<a${href(item.url)}>Zum Prozess</a>`],
  })}
${abteilung({
  id: "tafel",
  titel: "Schritt für Schritt",
  rand: abweichungen(kindsIn(gezeigt)),
  inhalt: variantsTable(gezeigt, `${titel}: Schritt für Schritt`, item.url),
})}${abteilung({
    id: "aehnlichkeit",
    titel: "Wie ähnlich sie sind",
    inhalt: html`${variantsAlike(all, spalten, (column) => elsewhere(column, index, parts, url))}<p class="klein">${alikeWords}</p>`,
  })}${abteilung({
    id: "bilder",
    titel: "Als Bild",
    rand: html`<p>Was von ${first.wem} abweicht, ist gestrichelt umrandet und trägt das Zeichen aus der Tabelle.</p>`,
    inhalt: html`<div class="stapel-weit">${variantsDrawings(gezeigt, item.url)}</div>`,
  })}${count > 1 && blaettern({ anzahl: count, index, url })}</article>`;
  return {
    path,
    html: frame(view, {
      title: `${titel}: Varianten im Vergleich${numbered}`,
      description: `${titel}: ${variants} Schritt für Schritt neben ${first.wem}, mit Unterschieden bei Ablauf, Rolle und System${numbered}.`,
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

/** The page on which a variant stands beside the first, if that is not this one. */
function elsewhere(
  column: number,
  index: number,
  parts: readonly Teil[],
  url: (part: number) => string,
): string | undefined {
  const part = parts.findIndex(({ spalten }) => spalten.includes(column));
  return column === 0 || part === index ? undefined : url(part);
}

/** The deviations the table shows, in the order of their words. */
function kindsIn({ tafel }: Varianten): readonly Deviation[] {
  const shown = new Set(tafel.rows.flatMap(({ cells }) => cells.map(({ deviation }) => deviation)));
  return (Object.keys(deviationWords) as Deviation[]).filter((one) => shown.has(one));
}
