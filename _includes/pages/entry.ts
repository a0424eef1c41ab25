import { editorFolder } from "../../src/export/editor-folder.ts";
import { entryNode } from "../../src/export/json-ld/entry-node.ts";
import { html, type Html } from "../../src/html.ts";
import { changesOf } from "../../src/model/changes-of.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import { momentText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { abteilung } from "../components/abteilung.ts";
import { gliederung } from "../eintrag/gliederung.ts";
import { hinweis } from "../components/hinweis.ts";
import { marke } from "../components/marke.ts";
import { zeit } from "../components/zeit.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { careSection, changesSection } from "../eintrag/care-sections.ts";
import { ownSections } from "../eintrag/own-sections.ts";
import { pageDescription, pageTitle, withdrawal } from "../eintrag/page-names.ts";
import { relatedSection } from "../eintrag/related-section.ts";
import { searchDocument, withdrawnDocument } from "../eintrag/search-document.ts";
import { sections, type Section } from "../eintrag/section.ts";
import type { TypePage } from "../eintrag/type-page.ts";
import { frame } from "../frame.ts";
import { typePages } from "../type-pages.ts";
import { marksOf, type View } from "../view.ts";

/** The page of one entry: head, what its type shows, all other fields, and everything that belongs to it. */
export function entryPage(item: Item, view: View): Page {
  const { titel, zurueckgezogen } = item.data;
  const own = zurueckgezogen ? [] : ownSections(item, view);
  const content = zurueckgezogen ? withdrawn(item, zurueckgezogen) : whole(item, own, view);
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
      edit: `${editorFolder}#/collections/${item.typ}/entries/${item.kennung}/index`,
    }),
    changed: changesOf(item, view.site.now)?.modified,
    search: zurueckgezogen ? withdrawnDocument(item, zurueckgezogen.grund) : searchDocument(item, own, view),
  };
}

function whole(item: Item, own: readonly Section[], view: View): Html {
  const typePage = typePages.get(item.typ);
  const related = relatedSection(item, view, typePage?.without);
  const all = [...own, ...sections(related, changesSection(item), careSection(item, view))];
  return html`<article>${head(item, view, typePage)}
${gliederung(all)}</article>`;
}

function head(item: Item, view: View, typePage: TypePage<TypeName> | undefined): Html {
  const { sperrfrist } = item.data;
  const marks = marksOf(item, view).map((art) =>
    marke({ art, ...(art === "sperrfrist" && sperrfrist !== undefined ? { bis: momentText(sperrfrist).text } : {}) }),
  );
  return seitenkopf({
    gattung: item.type.title,
    zeilen: [...(typePage?.lines?.(item, view) ?? []), ...marks],
    titel: typography(item.data.titel),
    vorspann: typography(item.data.kurzfassung),
    daten: typePage?.data?.(item, view) ?? [],
  });
}

/** A withdrawn entry says no more than that it was withdrawn, when and why. */
function withdrawn(item: Item, { datum, grund }: NonNullable<Item["data"]["zurueckgezogen"]>): Html {
  return html`<article>${seitenkopf({ gattung: item.type.title, zeilen: [], titel: typography(item.data.titel), vorspann: withdrawal, daten: [] })}
${abteilung({ id: "zurueckgezogen", titel: "Zurückgezogen", inhalt: hinweis({ titel: zeit(datum), inhalt: typography(grund) }) })}</article>`;
}
