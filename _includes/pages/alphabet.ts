import { html, type Html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { buchstaben } from "../components/buchstaben.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { byLetter } from "../eintrag/by-letter.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

/** All entries by the first letter of their title. */
export function alphabetPage(view: View): Page {
  const groups = byLetter(view.site.items);
  const content = html`${seitenkopf({
    gattung: "Verzeichnis",
    zeilen: [countText(view.site.items.length, "Eintrag", "Einträge")],
    titel: "A bis Z",
    vorspann: "Alle Einträge nach dem Alphabet.",
    daten: [buchstaben(groups)],
  })}
${groups.map(({ id, letter, items }) => abteilung({ id, titel: letter, inhalt: rows(items) }))}`;
  return {
    path: "/a-z/",
    html: frame(view, {
      title: "A bis Z",
      description: "Alle Einträge nach dem Alphabet.",
      path: "/a-z/",
      crumbs: [{ text: "A bis Z" }],
      content,
    }),
  };
}

function rows(items: readonly Item[]): Html {
  return html`<ul class="register">${items.map((item) => html`<li>${itemLink(item)} <span class="leise klein">${item.type.title}</span></li>`)}</ul>`;
}
