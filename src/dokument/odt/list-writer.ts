import type { Flat, ListPlace, Paragraph } from "../flatten.ts";
import type { ListStyle } from "../list-style.ts";
import { Xml, xml, type XmlChild } from "../xml.ts";
import { ListNesting } from "./list-nesting.ts";
import { odtName } from "./names.ts";

/** An open list, and the element its current item is in. */
interface Open {
  readonly place: ListPlace;
  readonly element: "list-item" | "list-header";
}

/** Writes the beginnings and ends of lists around paragraphs that come one by one. */
export class ListWriter {
  /** All styles that lists had. */
  readonly styles = new Map<string, ListStyle>();
  readonly #nesting: ListNesting;
  /** Lists that already have an item, so that after a table they go on counting. */
  readonly #begun = new Set<number>();
  #open: Open[] = [];

  constructor(flat: readonly Flat[]) {
    this.#nesting = new ListNesting(flat);
  }

  /** Opens and closes lists until those around the paragraph are open. */
  enter({ lists: all, marked }: Paragraph): XmlChild {
    const lists = this.#nesting.nest(all);
    const other = lists.findIndex((place, i) => this.#open[i]?.place.list !== place.list);
    const shared = other < 0 ? Math.min(lists.length, this.#open.length) : other;
    const out: XmlChild[] = [this.close(shared)];
    const [last, own] = [this.#open.at(-1), lists.at(-1)];
    if (last && own && shared === lists.length && marked && last.place.item !== own.item) {
      out.push(new Xml(`</text:${last.element}>`), this.#item(own, true));
      this.#open[this.#open.length - 1] = { place: own, element: "list-item" };
    }
    for (const [i, place] of lists.slice(shared).entries()) {
      const item = marked && place === own;
      out.push(this.#list(place, shared + i === 0), this.#item(place, item));
      this.#open.push({ place, element: item ? "list-item" : "list-header" });
    }
    return out;
  }

  /** Closes all lists but the outermost `keep`. */
  close(keep = 0): XmlChild {
    const closed = this.#open.slice(keep).toReversed();
    this.#open = this.#open.slice(0, keep);
    return closed.map(({ element }) => new Xml(`</text:${element}></text:list>`));
  }

  #list(place: ListPlace, outermost: boolean): Xml {
    const style = this.#nesting.style(place);
    this.styles.set(style.name, style);
    const name = xml` text:style-name="${odtName(style.name)}"`;
    if (!outermost) return xml`<text:list${name}>`;
    return this.#begun.has(place.list)
      ? xml`<text:list${name} text:continue-list="liste${place.list}">`
      : xml`<text:list${name} xml:id="liste${place.list}">`;
  }

  #item({ list, ordered, start, item }: ListPlace, own: boolean): Xml {
    const first = !this.#begun.has(list);
    this.#begun.add(list);
    if (!own) return new Xml("<text:list-header>");
    return ordered && first && start + item !== 1
      ? xml`<text:list-item text:start-value="${start + item}">`
      : new Xml("<text:list-item>");
  }
}
