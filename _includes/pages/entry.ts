import { html, type Child } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Json } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { dateText, momentText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { abteilung } from "../components/abteilung.ts";
import { hinweis } from "../components/hinweis.ts";
import { marke } from "../components/marke.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { bodySection } from "../eintrag/body-section.ts";
import { careSection, changesSection, correctionsSection, filesSection } from "../eintrag/care-sections.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { pageDescription, pageTitle, withdrawal } from "../eintrag/page-names.ts";
import { partiesRest } from "../eintrag/parties.ts";
import { relatedSection } from "../eintrag/related-section.ts";
import { searchDocument } from "../eintrag/search-document.ts";
import { sections, type Section } from "../eintrag/section.ts";
import { zeit } from "../eintrag/zeit.ts";
import { frame } from "../frame.ts";
import { typePages } from "../type-pages.ts";
import { marksOf, type View } from "../view.ts";

/** Shared fields that the frame of every entry shows itself. */
const framed = new Set([
  "titel",
  "kurzfassung",
  "sichtbarkeit",
  "entwurf",
  "sperrfrist",
  "beispiel",
  "stand",
  "pruefen_bis",
  "verantwortlich",
  "sachgebiete",
  "themen",
  "verwaltungen",
  "schlagworte",
  "bilder",
  "dateien",
  "korrekturen",
  "aenderungen",
  "frueher",
  "zurueckgezogen",
  "archiviert",
]);

/** The page of one entry: head, what its type shows, all other fields, and everything that belongs to it. */
export function entryPage(item: Item, view: View): Page {
  const { titel } = item.data;
  const own = item.data.zurueckgezogen ? undefined : ownSections(item, view);
  const article = own ? whole(item, own, view) : withdrawn(item);
  const title = pageTitle(item, view);
  return {
    path: item.path,
    html: frame(view, {
      title,
      description: pageDescription(item, view),
      path: item.path,
      crumbs: [{ text: item.type.pluralTitle, url: view.site.url(`/${item.type.plural}/`) }, { text: titel }],
      content: article,
    }),
    changed: changedOn(item),
    ...(own ? { search: searchDocument(item, own, view) } : {}),
  };
}

function whole(item: Item, own: readonly Section[], view: View) {
  const typePage = typePages.get(item.typ);
  const all = [...own, ...sections(relatedSection(item, view, typePage?.without), careSection(item, view))];
  return html`<article>${head(item, view, typePage?.lines?.(item, view) ?? [], typePage?.data?.(item, view) ?? [])}
${all.map(({ id, titel, rand, inhalt }: Section) => abteilung({ id, titel, rand, inhalt }))}</article>`;
}

/** What the entry itself says, without its neighbours. */
function ownSections(item: Item, view: View): readonly Section[] {
  const own = typePages.get(item.typ);
  const body = bodySection(item, view);
  const main = own ? own.sections(item, view, body) : sections(body);
  const rest = Object.keys(item.type.fields).filter(
    (name) =>
      !framed.has(name) &&
      !own?.shows.includes(name) &&
      (item.data as unknown as Record<string, Json>)[name] !== undefined,
  );
  const more = factsSection(item, rest, "Angaben", view);
  return [
    ...main,
    ...sections(
      partiesRest(item, view, main),
      more && { ...more, id: "weiteres" },
      correctionsSection(item),
      changesSection(item),
      filesSection(item),
    ),
  ];
}

function head(item: Item, view: View, lines: readonly Child[], data: readonly Child[]) {
  const marks = marksOf(item, view).map((art) =>
    art === "sperrfrist" ? marke({ art, bis: momentText(item.data.sperrfrist!).text }) : marke({ art }),
  );
  return seitenkopf({
    gattung: item.type.title,
    zeilen: [...lines, ...marks],
    titel: typography(item.data.titel),
    vorspann: typography(item.data.kurzfassung),
    daten: data,
  });
}

/** A withdrawn entry says no more than that it was withdrawn, when and why. */
function withdrawn(item: Item) {
  const { datum, grund } = item.data.zurueckgezogen!;
  return html`<article>${seitenkopf({ gattung: item.type.title, zeilen: [], titel: typography(item.data.titel), vorspann: withdrawal, daten: [] })}
${abteilung({ id: "zurueckgezogen", titel: "Zurückgezogen", rand: undefined, inhalt: hinweis({ titel: zeit(dateText(datum)), inhalt: typography(grund) }) })}</article>`;
}

function changedOn({ data }: Item): string | undefined {
  const days = [
    data.stand,
    data.zurueckgezogen?.datum,
    ...(data.korrekturen ?? []).map(({ datum }) => datum),
    ...(data.aenderungen ?? []).map(({ datum }) => datum),
  ];
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
