import { html, type Html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import type { Item } from "../../src/model/site.ts";
import { collator } from "../../src/text/collator.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { frame } from "../frame.ts";
import type { View } from "../view.ts";

/** All entries by the first letter of their title. */
export function alphabetPage(view: View): Page {
  const letters = Map.groupBy(
    view.site.items.toSorted((a, b) => collator.compare(a.data.titel, b.data.titel)),
    ({ data }) => firstLetter(data.titel),
  );
  const groups = [...letters].toSorted(([a], [b]) => collator.compare(a, b));
  const content = html`${seitenkopf({
    gattung: "Verzeichnis",
    zeilen: [countText(view.site.items.length, "Eintrag", "Einträge")],
    titel: "A bis Z",
    vorspann: "Alle Einträge nach dem Alphabet.",
    daten: [
      html`<nav aria-label="Buchstaben"><ul class="buchstaben">${groups.map(([letter]) => html`<li><a href="#a_${anchor(letter)}">${letter}</a></li>`)}</ul></nav>`,
    ],
  })}
${groups.map(([letter, items]) => abteilung({ id: anchor(letter), titel: letter, inhalt: rows(items) }))}`;
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

function firstLetter(title: string): string {
  const letter = title
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "0–9";
}

const anchor = (letter: string): string => (letter === "0–9" ? "ziffern" : letter.toLowerCase());

function rows(items: readonly Item[]): Html {
  return html`<ul class="register">${items.map((item) => html`<li>${itemLink(item)} <span class="leise klein">${item.type.title}</span></li>`)}</ul>`;
}
