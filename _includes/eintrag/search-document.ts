import { html, type Html } from "../../src/html.ts";
import type { SearchDocument } from "../../src/model/page.ts";
import { dateOf } from "../../src/model/date-of.ts";
import type { Item } from "../../src/model/site.ts";
import { statusOf } from "../../src/model/status-of.ts";
import { filtersOf } from "../../src/search/filters.ts";
import { searchDay } from "../../src/search/index-order.ts";
import { ranking } from "../../src/search/ranking.ts";
import { dateText } from "../../src/text/dates.ts";
import type { View } from "../view.ts";
import { dateWord } from "./date-word.ts";
import { withdrawal } from "./page-names.ts";
import type { Section } from "./section.ts";

/** A withdrawn entry is found by its title and by why it was withdrawn; without filter values it stays out of all lists. */
export function withdrawnDocument({ data, type }: Item, grund: string): SearchDocument {
  return {
    title: data.titel,
    content: html`<p>${withdrawal} ${grund}</p>`.toString(),
    filters: {},
    day: "",
    meta: { typ: type.title, kurzfassung: withdrawal },
  };
}

/** An entry as the search sees it: its own words, without the titles of its neighbours, which would make it a hit for theirs. */
export function searchDocument(item: Item, own: readonly Section[], view: View): SearchDocument {
  const { titel, kurzfassung, schlagworte } = item.data;
  const filters = filtersOf(item, view.site);
  const date = dateOf(item);
  const word = dateWord(item);
  const meta = {
    typ: item.type.title,
    kurzfassung,
    themen: filters.Thema.join(", "),
    schlagworte: (schlagworte ?? []).join(", "),
    datum: date === undefined || word === undefined ? "" : `${word}${dateText(date).text}`,
    status: statusOf(item)?.status ?? "",
  };
  const content = html`<p>${kurzfassung}</p>${own.filter(({ id }) => !repeated.has(id)).map(weighed)}`.toString();
  return {
    title: titel,
    content,
    filters,
    day: searchDay(item),
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== "")),
  };
}

/** Sections that name others, or tell of each step once more, without saying anything of what was asked. */
const mentions: ReadonlySet<string> = new Set([
  "beteiligte",
  "verlauf",
  "zusammenarbeit",
  "befasst",
  "korrekturen",
  "uebernahmen",
]);

/** Sections that only give the titles of neighbours, say once more what stands in another, or the same on many pages. */
const repeated: ReadonlySet<string> = new Set([
  "vorlagen",
  "wer-was",
  "fortschritt",
  "einladung",
  "andere-hubs",
  "passend",
  "kette",
  "verabredet",
  "anderswo",
  "entwuerfe",
  "gemeinsam",
]);

function weighed({ id, titel, inhalt }: Section): Html {
  const section = html`<h2 id="a_${id}" data-pagefind-weight="${ranking.heading}">${titel}</h2>${inhalt}`;
  return mentions.has(id) ? html`<div data-pagefind-weight="${ranking.mention}">${section}</div>` : section;
}
