import { html, type Child } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Json } from "../../src/model/field.ts";
import { dateOf, type Item } from "../../src/model/site.ts";
import { filtersOf } from "../../src/search/filters.ts";
import { berlinDay, dateText, momentText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { abteilung } from "../components/abteilung.ts";
import { hinweis } from "../components/hinweis.ts";
import { marke } from "../components/marke.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { bodySection } from "../eintrag/body-section.ts";
import { careSection, changesSection, correctionsSection, filesSection } from "../eintrag/care-sections.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { relatedSection } from "../eintrag/related-section.ts";
import { sections, type Section } from "../eintrag/section.ts";
import { zeit } from "../eintrag/zeit.ts";
import { frame } from "../frame.ts";
import { typePages } from "../type-pages.ts";
import { marksOf, type View } from "../view.ts";

/** Shared fields that the frame of every entry shows itself. */
const framed = new Set(["titel", "kurzfassung", "sichtbarkeit", "entwurf", "sperrfrist", "beispiel", "stand", "pruefen_bis", "verantwortlich", "sachgebiete", "themen", "verwaltungen", "schlagworte", "bilder", "dateien", "korrekturen", "aenderungen", "frueher", "zurueckgezogen", "archiviert"]);

/** The page of one entry: head, what its type shows, all other fields, and everything that belongs to it. */
export function entryPage(item: Item, view: View): Page {
  const { titel, kurzfassung } = item.data;
  const article = item.data.zurueckgezogen ? withdrawn(item, view) : whole(item, view);
  const title = pageTitle(item, view);
  return {
    path: item.path,
    html: frame(view, {
      title,
      description: kurzfassung,
      path: item.path,
      crumbs: [{ text: item.type.pluralTitle, url: view.site.url(`/${item.type.plural}/`) }, { text: titel }],
      content: article,
    }),
    changed: changedOn(item),
    ...(item.data.zurueckgezogen ? {} : { search: searchDocument(item, article.toString(), view) }),
  };
}

function whole(item: Item, view: View) {
  const own = typePages.get(item.typ);
  const body = bodySection(item, view);
  const main = own ? own.sections(item, view, body) : sections(body);
  const rest = Object.keys(item.type.fields).filter((name) => !framed.has(name) && !own?.shows.includes(name) && (item.data as unknown as Record<string, Json>)[name] !== undefined);
  const all = [
    ...main,
    ...sections(factsSection(item, rest, "Angaben", view), correctionsSection(item), changesSection(item), filesSection(item), relatedSection(item, view, own?.without), careSection(item, view)),
  ];
  return html`<article>${head(item, view, own?.lines?.(item, view) ?? [], own?.data?.(item, view) ?? [])}
${all.map(({ id, titel, rand, inhalt }: Section) => abteilung({ id, titel, rand, inhalt }))}</article>`;
}

function head(item: Item, view: View, lines: readonly Child[], data: readonly Child[]) {
  const marks = marksOf(item, view).map((art) => (art === "sperrfrist" ? marke({ art, bis: momentText(item.data.sperrfrist!).text }) : marke({ art })));
  return seitenkopf({
    gattung: item.type.title,
    zeilen: [...lines, ...marks],
    titel: typography(item.data.titel),
    vorspann: typography(item.data.kurzfassung),
    daten: data,
  });
}

/** A withdrawn entry says no more than that it was withdrawn, when and why. */
function withdrawn(item: Item, view: View) {
  const { datum, grund } = item.data.zurueckgezogen!;
  return html`<article>${seitenkopf({ gattung: item.type.title, zeilen: [], titel: typography(item.data.titel), vorspann: "Dieser Eintrag wurde zurückgezogen.", daten: [] })}
${abteilung({ id: "zurueckgezogen", titel: "Zurückgezogen", rand: undefined, inhalt: hinweis({ titel: zeit(dateText(datum)), inhalt: typography(grund) }) })}
${sections(careSection(item, view)).map((section) => abteilung(section))}</article>`;
}

/** Titles are unique: two entries of one name differ by kind, and then by kennung. */
function pageTitle(item: Item, view: View): string {
  const { titel } = item.data;
  const twins = view.site.all(item.typ).filter((other) => other.data.titel === titel);
  return twins.length > 1 ? `${titel} (${item.type.title} ${item.kennung})` : `${titel} (${item.type.title})`;
}

function changedOn({ data }: Item): string | undefined {
  const days = [data.stand, ...(data.korrekturen ?? []).map(({ datum }) => datum), ...(data.aenderungen ?? []).map(({ datum }) => datum)];
  return days.filter((day) => day !== undefined).toSorted().at(-1);
}

function searchDocument(item: Item, content: string, view: View): NonNullable<Page["search"]> {
  const date = dateOf(item);
  return {
    title: item.data.titel,
    content,
    filters: filtersOf(item, view.site),
    sort: date === undefined ? {} : { datum: berlinDay(date) },
    meta: { typ: item.type.title, kurzfassung: item.data.kurzfassung, ...(date === undefined ? {} : { datum: dateText(date).text }) },
  };
}
