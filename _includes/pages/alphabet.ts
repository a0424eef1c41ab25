import { partPath } from "../../src/model/list-paths.ts";
import { chunks } from "../../src/gegenueber/teile.ts";
import { html, href, type Html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { blaettern } from "../components/blaettern.ts";
import { buchstaben } from "../components/buchstaben.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { byLetter, type Letter } from "../eintrag/by-letter.ts";
import { entryCount } from "../eintrag/entry-count.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

const root = "/a-z/";
const vorspann = "Alle Einträge nach dem Alphabet.";

/** Entries that stand on one page; of more each letter has pages of its own. */
const most = 1000;

/** Entries on a page of one letter. */
const perPage = 300;

/** All entries by the first letter of their title. */
export function alphabetPages(view: View): readonly Page[] {
  const groups = byLetter(view.site.items);
  const whole = view.site.items.length <= most;
  const content = html`${seitenkopf({
    gattung: "Verzeichnis",
    zeilen: [countText(view.site.items.length, "Eintrag", "Einträge")],
    titel: "A bis Z",
    vorspann,
    daten: whole ? [buchstaben(groups)] : [],
  })}
${whole ? groups.map(({ id, letter, items }) => abteilung({ id, titel: letter, inhalt: rows(items) })) : letters(groups, view)}`;
  const first = {
    path: root,
    html: frame(view, {
      title: "A bis Z",
      description: vorspann,
      path: root,
      crumbs: [{ text: "A bis Z" }],
      content,
    }),
  };
  return [first, ...(whole ? [] : groups.flatMap((group) => letterPages(group, view)))];
}

function rows(items: readonly Item[]): Html {
  return html`<ul class="register">${items.map((item) => html`<li>${itemLink(item)} <span class="leise klein">${item.type.title}</span></li>`)}</ul>`;
}

/** The letters as links to their pages, where all entries would make a page too long. */
function letters(groups: readonly Letter[], { site }: View): Html {
  const links = groups.map(
    ({ id, letter, items }) =>
      html`<li><a${href(site.url(`${root}${id}/`))}>${letter}</a> ${entryCount(items.length)}</li>`,
  );
  return html`<div class="zeile"><div class="rand"></div><div class="satz"><ul class="gebiete">${links}</ul></div></div>`;
}

function letterPages({ id, letter, items }: Letter, view: View): readonly Page[] {
  const { site } = view;
  const pathOf = (i: number): string => partPath(`${root}${id}/`, i);
  return chunks(items, perPage).map((part, i, all) => {
    const titel = `A bis Z: ${letter}`;
    const numbered = all.length > 1 ? `, Seite ${i + 1} von ${all.length}` : "";
    const turning = blaettern({ anzahl: all.length, index: i, url: (at) => site.url(pathOf(at)) });
    const zeilen = [countText(items.length, "Eintrag", "Einträge")];
    return {
      path: pathOf(i),
      html: frame(view, {
        title: `${titel}${numbered}`,
        description: `Alle Einträge mit ${letter}${numbered}.`,
        path: pathOf(i),
        crumbs: [{ text: "A bis Z", url: site.url(root) }, { text: letter }],
        content: html`${seitenkopf({ gattung: "Verzeichnis", zeilen, titel, vorspann: "", daten: [] })}
${abteilung({ id, titel: letter, inhalt: html`${rows(part)}${all.length > 1 && turning}` })}`,
      }),
      hidden: true,
    };
  });
}
