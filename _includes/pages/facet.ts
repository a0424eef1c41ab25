import { html, href } from "../../src/html.ts";
import type { ContentType } from "../../src/model/content-type.ts";
import type { Facet, FacetValue } from "../../src/model/list.ts";
import { facetPath, facetRoot, partPath } from "../../src/model/list-paths.ts";
import type { Page } from "../../src/model/page.ts";
import { stagesOf } from "../../src/model/status-of.ts";
import { oncePer } from "../../src/once-per.ts";
import { countText, numberText } from "../../src/text/numbers.ts";
import { blaettern } from "../components/blaettern.ts";
import type { FacettenGruppe, FacettenProps, FacettenPunkt } from "../components/facetten.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { entryCount } from "../eintrag/entry-count.ts";
import { frame } from "../frame.ts";
import type { PageJob } from "../page-job.ts";
import type { View } from "../view.ts";

/** Values of a facet beside a list; more would let every list grow with the hub. */
const inMargin = 24;

/** Of a facet with more, which has a page with all of them, so many: half a list would help nobody find the other half. */
const most = 8;

/** The facets of a type for the margin of its lists; `chosen` is the value the list is narrowed to. */
export function facetGroups(
  type: ContentType,
  chosen: FacetValue | undefined,
  facets: readonly Facet[],
  view: View,
): FacettenProps["gruppen"] {
  const resting = restingGroups(view)(type);
  return facets.map((facet) =>
    chosen && facet.values.includes(chosen) ? groupOf(type, facet, chosen, view) : resting(facet),
  );
}

/** Groups in which nothing is chosen, which are the same on all lists of a type. */
const restingGroups = oncePer((view: View) =>
  oncePer((type: ContentType) => oncePer((facet: Facet) => groupOf(type, facet, undefined, view))),
);

function groupOf(type: ContentType, facet: Facet, chosen: FacetValue | undefined, view: View): FacettenGruppe {
  const current = (value: FacetValue): boolean => value === chosen;
  const values = shownBeside(facet, current);
  const all = {
    text: `Alle ${numberText(facet.values.length)}`,
    url: view.site.url(facetRoot(type, facet)),
  };
  return {
    titel: facet.title,
    punkte: values.map((value) => facetPoint(type, facet, value, current(value), view)),
    ...(values.length < facet.values.length ? { alle: all } : {}),
  };
}

/** The values most entries have, in the order of the facet, and always the chosen one. */
function shownBeside(facet: Facet, current: (value: FacetValue) => boolean): readonly FacetValue[] {
  if (facet.apart) return facet.values.filter(current);
  if (facet.values.length <= inMargin) return facet.values;
  const top = topOf(facet);
  return facet.values.filter((value) => top.has(value) || current(value));
}

/** The values most entries have. */
const topOf = oncePer(
  ({ values }: Facet): ReadonlySet<FacetValue> =>
    new Set(values.toSorted((a, b) => b.items.length - a.items.length).slice(0, most)),
);

function facetPoint(
  type: ContentType,
  facet: Facet,
  value: FacetValue,
  aktuell: boolean,
  { site }: View,
): FacettenPunkt {
  // A stage is a number on a scale, not a status; it has no shape of its own.
  const status = facet.name === type.status && !stagesOf(type) ? { status: value.value } : {};
  return {
    text: value.label,
    url: site.url(facetPath(type, facet, value)),
    anzahl: value.items.length,
    aktuell,
    ...status,
  };
}

/** Pages with every value of those facets that do not show all in the margin of a list; `facets` gives those of the moment. */
export function facetJobs(type: ContentType, facets: () => readonly Facet[], view: View): PageJob[] {
  return facets()
    .filter(({ values, apart }) => apart || values.length > inMargin)
    .map(({ name }) => ({
      name: `facette ${type.typ} ${name}`,
      pages: () =>
        facets()
          .filter((facet) => facet.name === name)
          .flatMap((facet) => facetPages(type, facet, view)),
    }));
}

/** Values on one page of such a directory. */
const perPage = 300;

function facetPages(type: ContentType, facet: Facet, view: View): Page[] {
  const count = Math.ceil(facet.values.length / perPage);
  return Array.from({ length: count }, (_, i) => facetPage(type, facet, i, count, view));
}

function facetPage(type: ContentType, facet: Facet, index: number, count: number, view: View): Page {
  const at = (i: number): string => partPath(facetRoot(type, facet), i);
  const path = at(index);
  const numbered = count > 1 ? `, Seite ${index + 1} von ${count}` : "";
  const titel = `${type.pluralTitle} nach ${facet.title}`;
  const root = view.site.url(type.path);
  const all = facet.values.length;
  const part = facet.values.slice(index * perPage, (index + 1) * perPage);
  const rows = part.map((value) => facetPoint(type, facet, value, false, view));
  const content = html`${seitenkopf({ gattung: "Verzeichnis", zeilen: [countText(all, "Eintrag", "Einträge")], titel, vorspann: "", daten: [] })}
<div class="zeile"><div class="rand"></div><div class="satz"><ul class="gebiete">${rows.map(({ text, url, anzahl }) => html`<li><a${href(url)}>${text}</a> ${entryCount(anzahl)}</li>`)}</ul>${count > 1 && blaettern({ anzahl: count, index, url: (i) => view.site.url(at(i)) })}</div></div>`;
  const description = `${titel}${numbered}: alle ${all} im Überblick.`;
  return {
    path,
    html: frame(view, {
      title: titel + numbered,
      description,
      path,
      crumbs: [{ text: type.pluralTitle, url: root }, { text: facet.title }],
      content,
      nav: root,
    }),
    ...(index > 0 ? { hidden: true } : {}),
  };
}
