import { entryNode } from "../../src/export/json-ld/entry-node.ts";
import { html, href, type Html } from "../../src/html.ts";
import { changesOf } from "../../src/model/changes-of.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import { momentText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { abteilung } from "../components/abteilung.ts";
import { gliederung } from "../eintrag/gliederung.ts";
import { hinweis } from "../components/hinweis.ts";
import { kachel } from "../components/kachel.ts";
import { marke, type MarkeArt } from "../components/marke.ts";
import { postfach } from "../components/postfach.ts";
import { zeit } from "../components/zeit.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { closedProject } from "../eintrag/closed-project.ts";
import { dateWord } from "../eintrag/date-word.ts";
import { downloadsSection } from "../eintrag/downloads-section.ts";
import { editorPath } from "../eintrag/editor-path.ts";
import { ageWarning } from "../eintrag/overdue.ts";
import { ownSections } from "../eintrag/own-sections.ts";
import { pageDescription, pageTitle, withdrawal } from "../eintrag/page-names.ts";
import { headParties } from "../eintrag/parties.ts";
import { printLine } from "../eintrag/print-line.ts";
import { relatedSections } from "../eintrag/related-section.ts";
import { searchDocument, withdrawnDocument } from "../eintrag/search-document.ts";
import { sections, type Section } from "../eintrag/section.ts";
import type { TypePage } from "../eintrag/type-page.ts";
import { upkeepSection } from "../eintrag/upkeep-section.ts";
import { frame } from "../frame.ts";
import { typePages } from "../type-pages.ts";
import { marksOf, type View } from "../view.ts";

/** The page of one entry: head, what its type shows, all other fields, and everything that belongs to it. */
export function entryPage(item: Item, view: View): Page {
  const { titel, zurueckgezogen } = item.data;
  const own = zurueckgezogen ? [] : ownSections(item, view);
  const content = zurueckgezogen ? withdrawn(item, zurueckgezogen, view) : whole(item, own, view);
  const title = pageTitle(item, view);
  return {
    path: item.path,
    html: frame(view, {
      title,
      description: pageDescription(item, view),
      path: item.path,
      crumbs: [{ text: item.type.pluralTitle, url: view.site.url(item.type.path) }, { text: titel }],
      content,
      about: entryNode(item, view.site, view.images),
      edit: editorPath(item),
      scripts: own.flatMap(({ script }) => (script === undefined ? [] : view.site.url(view.assets.path(script)))),
    }),
    changed: changesOf(item, view.site.now)?.modified,
    search: zurueckgezogen ? withdrawnDocument(item, zurueckgezogen.grund) : searchDocument(item, own, view),
  };
}

function whole(item: Item, own: readonly Section[], view: View): Html {
  const typePage = typePages.get(item.typ);
  const all = [...own, ...relatedSections(item, view, typePage), ...sections(upkeepSection(item, view))];
  return html`<article>${head(item, view, typePage)}
${gliederung(all)}${printLine(item, view)}</article>`;
}

function head(item: Item, view: View, typePage: TypePage<TypeName> | undefined): Html {
  const { data } = item;
  const { url: _, ...tile } = view.tile(item);
  return seitenkopf({
    gattung: item.type.title,
    ...(typePage?.tile ? { kachel: kachel({ ...tile, gross: true }) } : {}),
    zeilen: [
      ...(typePage?.lines?.(item, view) ?? []),
      // What happened on a day does not grow old; what holds until further notice does.
      data.stand !== undefined && dateWord(item) === undefined && html`Geprüft am ${zeit(data.stand)}`,
      data.beispiel === true && marke({ art: "beispiel" }),
    ],
    marken: marksOf(item, view)
      .filter((art) => art !== "beispiel")
      .map((art) => headMark(art, item)),
    titel: typography(data.titel),
    vorspann: typography(data.kurzfassung),
    daten: typePage?.data?.(item, view) ?? [!typePage?.tile && headParties(item, view)],
    inhalt: [ageWarning(item, view) ?? closedProject(item, view), downloadsSection(item, view)],
  });
}

/** What a mark means for those who see the entry. */
const meanings: Partial<Record<MarkeArt, string>> = {
  intern: "Nur die beteiligten Verwaltungen sehen diesen Eintrag.",
  entwurf: "Noch nicht freigegeben.",
  sperrfrist: "Erst danach öffentlich.",
};

function headMark(art: MarkeArt, { data }: Item): Html {
  const until = art === "sperrfrist" && data.sperrfrist !== undefined;
  const mark = marke({ art, ...(until ? { bis: momentText(data.sperrfrist!).text } : {}) });
  return html`${mark}${meanings[art] !== undefined && html` ${meanings[art]}`}`;
}

/** A withdrawn entry says no more than that it was withdrawn, when and why, and where to go on. */
function withdrawn(item: Item, { datum, grund }: NonNullable<Item["data"]["zurueckgezogen"]>, view: View): Html {
  const { pluralTitle, path } = item.type;
  const mail = view.site.hub.kontakt?.email;
  return html`<article>${seitenkopf({
    gattung: item.type.title,
    zeilen: [],
    marken: [marke({ art: "zurueckgezogen" })],
    titel: typography(item.data.titel),
    vorspann: withdrawal,
    daten: [],
  })}
${abteilung({ id: "zurueckgezogen", titel: "Warum", inhalt: hinweis({ art: "warnung", titel: html`Zurückgezogen am ${zeit(datum)}`, inhalt: typography(grund) }) })}
${abteilung({
  id: "weiter",
  titel: "Wie Sie weiterkommen",
  inhalt: html`<ul class="liste"><li><a${href(view.site.url(path))}>Alle ${pluralTitle}</a></li><li><a${href(view.site.url("/suche/"))}>In allen Einträgen suchen</a></li>${mail !== undefined && html`<li>Nachfragen: ${postfach(mail)}</li>`}</ul>`,
})}</article>`;
}
