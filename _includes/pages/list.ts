import { html, type Html } from "../../src/html.ts";
import type { ContentType } from "../../src/model/content-type.ts";
import { facetsOf, type Facet, type FacetValue } from "../../src/model/list.ts";
import { facetPath, partPath } from "../../src/model/list-paths.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import type { TypeName } from "../../src/model/types.generated.ts";
import { countText } from "../../src/text/numbers.ts";
import { blaettern } from "../components/blaettern.ts";
import { facetten } from "../components/facetten.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { symbol } from "../components/symbol.ts";
import { listRows } from "../eintrag/list-rows.ts";
import { noEntries } from "../eintrag/no-entries.ts";
import type { TypePage } from "../eintrag/type-page.ts";
import { frame } from "../frame.ts";
import type { PageJob } from "../page-job.ts";
import { oncePer } from "../../src/once-per.ts";
import { typePages } from "../type-pages.ts";
import { overviewsOf } from "../uebersichten.ts";
import type { View } from "../view.ts";
import { facetGroups, facetJobs } from "./facet.ts";
import { modelFacets } from "./model-facets.ts";
import { serviceFacets } from "./service-facet.ts";

/** Entries on one list page; with 30 a thousand entries of a type stay within three clicks of the home page. */
const perPage = 30;

/** Entries that a type may lay out on one page of its own kind. */
const mostWhole = 400;

/** One list as it was narrowed: all of a type, or those with one value of a facet. */
interface Narrowed {
  readonly path: string;
  readonly items: readonly Item[];
  readonly facet?: Facet;
  readonly value?: FacetValue;
}

/** All lists of a type: the whole list and one for each value of each facet, each in parts. */
export function listJobs(type: ContentType, view: View): PageJob[] {
  const { lists, facets } = listsOf(view)(type);
  const name = `liste ${type.typ}`;
  const whole = typePages.get(type.typ)?.list;
  // Another name: a preview that crosses the limit has another job.
  if (whole && facets.length === 0 && view.site.all(type.typ).length <= mostWhole)
    return [{ name: `${name} ganz`, pages: () => [wholePage(type, whole, view)] }];
  const jobs = Array.from(lists, ([path, { facet, value }]) => ({
    name: facet && value ? `${name} ${facet.name}=${value.value}` : name,
    pages: () => narrowedPages(type, path, view),
  }));
  return [...jobs, ...facetJobs(type, () => listsOf(view)(type).facets, view)];
}

/** The lists of a type by their paths, and the facets that narrow them; a job asks anew, for in a preview they change. */
const listsOf = oncePer((view: View) =>
  oncePer((type: ContentType) => {
    const facets = [...facetsOf(type, view.site), ...serviceFacets(type, view), ...modelFacets(type, view)];
    const lists: Narrowed[] = [
      { path: type.path, items: view.site.all(type.typ) },
      ...facets.flatMap((facet) =>
        facet.values.map((value) => ({ path: facetPath(type, facet, value), items: value.items, facet, value })),
      ),
    ];
    return { facets, lists: new Map(lists.map((list) => [list.path, list])) };
  }),
);

function narrowedPages(type: ContentType, path: string, view: View): Page[] {
  const { facets, lists } = listsOf(view)(type);
  const list = lists.get(path);
  if (!list) return [];
  return parts(list).map((part, i, all) => listPage(type, list, part, i, all.length, facets, view));
}

/** A list that a type lays out itself, on one page. */
function wholePage(type: ContentType, list: NonNullable<TypePage<TypeName>["list"]>, view: View): Page {
  const items = view.site.all(type.typ);
  const empty = html`<div class="zeile"><div class="satz">${noEntries(type, view)}</div></div>`;
  const content = html`${seitenkopf({
    gattung: "Verzeichnis",
    zeilen: [countText(items.length, "Eintrag", "Einträge")],
    titel: type.pluralTitle,
    vorspann: type.description,
    daten: [],
  })}
${items.length > 0 ? list(items, view) : empty}`;
  return {
    path: type.path,
    html: frame(view, {
      title: type.pluralTitle,
      description: `${type.pluralTitle}: ${type.description}`,
      path: type.path,
      crumbs: [{ text: type.pluralTitle }],
      content,
      nav: view.site.url(type.path),
    }),
  };
}

function parts({ items }: Narrowed): (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: count }, (_, i) => items.slice(i * perPage, (i + 1) * perPage));
}

function listPage(
  type: ContentType,
  list: Narrowed,
  part: readonly Item[],
  index: number,
  count: number,
  facets: readonly Facet[],
  view: View,
): Page {
  const path = partPath(list.path, index);
  const narrowed = list.facet && list.value ? `${list.facet.title}: ${list.value.label}` : undefined;
  const numbered = count > 1 ? `, Seite ${index + 1} von ${count}` : "";
  const root = view.site.url(type.path);
  const crumbs =
    narrowed === undefined ? [{ text: type.pluralTitle }] : [{ text: type.pluralTitle, url: root }, { text: narrowed }];
  const content = html`${seitenkopf({
    gattung: "Liste",
    zeilen: [],
    titel: list.value ? `${type.pluralTitle}: ${list.value.label}` : type.pluralTitle,
    vorspann: type.description,
    daten: overviewLinks(type, view),
  })}
<div class="zeile">${facets.length > 0 && facetten({ titel: narrowed === undefined ? "Eingrenzen" : "Anders eingrenzen", gruppen: facetGroups(type, list.value, facets, view) })}
<section class="satz" aria-labelledby="a_eintraege"><div class="listenkopf"><h2 id="a_eintraege">${list.items.length === 0 ? `Noch keine ${type.pluralTitle}` : countText(list.items.length, type.title, type.pluralTitle)}</h2>${narrowed !== undefined && html`<a class="wahl" href="${root}">${narrowed}${symbol("verworfen")}<span class="vh"> (Eingrenzung aufheben)</span></a>`}${list.items.length > 1 && html`<p>${orderText(type)}</p>`}</div>
${part.length > 0 ? listRows(part, view, "h3") : noEntries(type, view)}
${count > 1 && pagination(list.path, index, count, view)}</section></div>`;
  return {
    path,
    html: frame(view, {
      title: `${type.pluralTitle}${narrowed === undefined ? "" : `, ${narrowed}`}${numbered}`,
      description: `${type.pluralTitle}${narrowed === undefined ? "" : ` (${narrowed})`}${numbered}: ${type.description}`,
      path,
      crumbs,
      content,
      nav: root,
    }),
    ...(index > 0 ? { hidden: true } : {}),
  };
}

/** To what else the entries of a type tell together. */
function overviewLinks({ typ }: ContentType, view: View): readonly Html[] {
  const own = overviewsOf(view).filter((one) => one.typ === typ);
  return own.map(({ titel, path }) => html`<a href="${view.site.url(path)}">${titel}</a>`);
}

function pagination(path: string, index: number, count: number, { site }: View): Html {
  const url = (i: number): string => site.url(partPath(path, i));
  return blaettern({ anzahl: count, index, url });
}

/** By what a list is sorted, in the words of src/model/list-order.ts. */
function orderText({ date, ascending, fields }: ContentType): string {
  if (date === undefined) return "Nach Titel geordnet.";
  const by = fields[date.split(".")[0]!]?.title ?? "Datum";
  return `Geordnet nach „${by}“, ${ascending ? "das Nächste zuerst, Vergangenes am Ende" : "das Neueste zuerst"}.`;
}
