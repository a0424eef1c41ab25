import { html, href, type Child, type Html } from "../../src/html.ts";
import type { ContentType } from "../../src/model/content-type.ts";
import { pagePaths } from "../../src/model/list-paths.ts";
import type { Item, Site } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import { angaben } from "../components/angaben.ts";
import { leer } from "../components/leer.ts";
import type { View } from "../view.ts";
import { itemLink } from "./item-link.ts";
import { markWords } from "./mark-words.ts";
import { mention } from "./mention.ts";
import { sections, type Section } from "./section.ts";

/** How many entries of one type are named before a link to the list takes over. */
const shown = 30;

/** From here on a column takes the whole width. */
const wide = 7;

interface Group {
  readonly type: ContentType;
  readonly items: readonly Item[];
}

/** Which neighbours stand where. */
interface Related {
  /** Types whose neighbours the sections of the type show already. */
  readonly without?: readonly string[];
  /** Types that tell what came of the item; they get a section of their own. */
  readonly outcome?: readonly string[];
}

/**
 * Everything an item refers to and that refers to it, grouped by type, both ways in one place: what happens, with status
 * or date, in columns; where it belongs, such as Sachgebiete and Reihen, in short lines below.
 */
export function relatedSections(item: Item, view: View, { without = [], outcome }: Related = {}): readonly Section[] {
  const all = Map.groupBy(neighbours(item, view.site), ({ typ }) => typ);
  const groups = view.site.types
    .filter(({ typ }) => !without.includes(typ) && all.has(typ))
    .map((type) => ({ type, items: all.get(type.typ) ?? [] }));
  const came = groups.filter(({ type }) => outcome?.includes(type.typ));
  const others = groups.filter((group) => !came.includes(group));
  return sections(
    outcome !== undefined && {
      id: "ergebnis",
      titel: "Was daraus wurde",
      inhalt: html`<div class="stapel-weit">${layOut(came, item, view)}${!came.some(({ type }) => type.typ === "vorlage") && noText(view)}</div>`,
    },
    others.length > 0 && {
      id: "bezuege",
      titel: "Dazu gehört",
      inhalt: html`<div class="stapel-weit">${layOut(others, item, view)}</div>`,
    },
  );
}

function layOut(groups: readonly Group[], item: Item, view: View): Child {
  const happens = groups.filter(({ type }) => type.date !== undefined || type.status !== undefined);
  const places = groups.filter((group) => !happens.includes(group));
  return [
    happens.length > 0 && html`<div class="neben gleich">${happens.map((group) => column(group, item, view))}</div>`,
    places.length > 0 &&
      angaben({ eintraege: places.map((group) => ({ name: nameOf(group), wert: line(group, item, view) })) }),
  ];
}

/** A gap is an invitation. */
function noText({ site }: View): Html | false {
  if (!site.type("vorlage")) return false;
  const join = site.find("seite", "mitmachen");
  const ask = join && html` Haben Sie einen Text dazu? <a${href(join.url)}>So schlagen Sie eine Vorlage vor.</a>`;
  return leer({ inhalt: html`<p>Zu diesem Thema gibt es noch keine Vorlage.${ask}</p>` });
}

function nameOf({ type, items }: Group): string {
  return items.length === 1 ? type.title : type.pluralTitle;
}

function column(group: Group, item: Item, view: View): Html {
  const { items } = group;
  return html`<div${items.length >= wide && html` class="breit"`}><h3 class="spaltenkopf">${nameOf(group)}${items.length > 1 && html` <span class="leise">${items.length}</span>`}</h3>
<ul class="stapel">${items.slice(0, shown).map((other) => html`<li>${mention(other, view)}</li>`)}</ul>
${items.length > shown && html`<p class="leise">${rest(group, item, view)}.</p>`}</div>`;
}

function line(group: Group, item: Item, view: View): Html {
  const links = group.items
    .slice(0, shown)
    .map((other, i) => html`${i > 0 && ", "}${itemLink(other)}${markWords(other, view)}`);
  return html`${links}${group.items.length > shown && html`; ${rest(group, item, view)}`}`;
}

/** The list takes over, narrowed to the item where the type can be narrowed by it. */
function rest({ type, items }: Group, { typ, kennung }: Item, { site }: View): Html {
  const narrowed = `${type.path}nach/${typ}/${kennung}/`;
  const url = site.url(pagePaths(site).has(narrowed) ? narrowed : type.path);
  return html`${items.length - shown} weitere finden Sie <a${href(url)}>in der Liste ${type.pluralTitle}</a>`;
}

/** Position of every item among all, in the order of their lists. */
const rankOf = oncePer(({ items }: Site) => new Map(items.map((item, i) => [item, i])));

/** Entries on either end of an item's references, without doubles, in the order of their lists. */
function neighbours(item: Item, site: Site): readonly Item[] {
  const rank = rankOf(site);
  const all = new Set([...item.outgoing.map(({ to }) => to), ...item.incoming.map(({ from }) => from)]);
  return [...all].toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}
