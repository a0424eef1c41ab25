import { html, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { typography } from "../../src/text/typography.ts";
import { abteilung } from "../components/abteilung.ts";
import { buchstaben } from "../components/buchstaben.ts";
import type { View } from "../view.ts";
import { byLetter } from "./by-letter.ts";
import { itemLink } from "./item-link.ts";
import { markWords } from "./mark-words.ts";

/** All terms with what they stand for and mean; each has an address of its own on the page. */
export function glossary(items: readonly Item<"begriff">[], view: View): Html {
  const known = new Map<Item, Item<"begriff">>(items.map((item) => [item, item]));
  const letters = byLetter(items);
  const terms = (group: readonly Item[]): Html =>
    html`<dl class="glossar">${group.map((item) => term(known.get(item)!, view))}</dl>`;
  return html`<div class="zeile"><div class="satz">${buchstaben(letters)}</div></div>
${letters.map(({ id, letter, items: group }) => abteilung({ id, titel: letter, inhalt: terms(group) }))}`;
}

function term(item: Item<"begriff">, view: View): Html {
  const { titel, langform, kurzfassung, synonyme } = item.data;
  const other = (synonyme ?? []).length > 0 && html`<p class="leise klein">auch: ${synonyme!.join(", ")}</p>`;
  return html`<div id="${item.kennung}"><dt>${itemLink(item)}${markWords(item, view)}</dt><dd>${langform !== titel && html`<p><strong>${langform}</strong></p>`}<p>${typography(kurzfassung)}</p>${other}</dd></div>`;
}
