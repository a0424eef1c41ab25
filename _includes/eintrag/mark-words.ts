import { html, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { marke } from "../components/marke.ts";
import { marksOf, type View } from "../view.ts";

/** Marks behind the name of an entry: what is not public yet or no longer kept; that it is an example says its own page. */
export function markWords(item: Item, view: View): readonly Html[] {
  return marksOf(item, view)
    .filter((art) => art !== "beispiel")
    .map((art) => html` ${marke({ art })}`);
}
