import { html, type Html } from "../../src/html.ts";
import { dateOf } from "../../src/model/date-of.ts";
import type { Item } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import { zeit } from "../components/zeit.ts";
import { dateWord } from "./date-word.ts";
import { itemLink } from "./item-link.ts";
import { markWords } from "./mark-words.ts";
import type { View } from "../view.ts";
import { standOf } from "./stand-of.ts";

/** One line that names another entry: link, marks, status or date. */
export function mention(item: Item, view: View): Html {
  return mentions(view)(item);
}

/** Many pages name the same entry. */
const mentions = oncePer((view: View) => oncePer((item: Item) => line(item, view)));

function line(item: Item, view: View): Html {
  const marks = markWords(item, view);
  const status = standOf(item);
  if (status) return html`${itemLink(item)}${house(item, view)}${marks} ${status}`;
  const date = dateOf(item);
  const word = dateWord(item);
  return html`${itemLink(item)}${marks}${date !== undefined && word !== undefined && html` <span class="leise klein">${word}${zeit(date)}</span>`}`;
}

/** One text before several councils has one title; the house tells them apart. */
function house(item: Item, { site }: View): Html | undefined {
  if (item.typ !== "ratsvorlage") return undefined;
  const found = site.find("verwaltung", (item as Item<"ratsvorlage">).data.verwaltung);
  return found && html` <span class="leise klein">${found.data.titel}</span>`;
}
