import type { Flat, ListPlace } from "../flatten.ts";
import { kindOf, listStyle, type ListKind, type ListStyle } from "../list-style.ts";

/** Lists that count together: an outermost list and what is nested in it. */
interface Family {
  readonly outermost: ListPlace;
  readonly kinds: ListKind[];
}

/**
 * Which lists are nested in each other in ODF. All levels of one nest share a list style, since LibreOffice writes a
 * nested list with a style of its own wrongly into DOCX. So a list inside a quote, or of another kind than its
 * neighbours at the same level, stands for itself, moved to its place.
 */
export class ListNesting {
  readonly #families = new Map<number, Family>();
  readonly #levels = new Map<number, number>();

  constructor(flat: readonly Flat[]) {
    for (const one of flat)
      if (one.kind === "paragraph") one.lists.forEach((place, i) => this.#add(place, one.lists[i - 1]));
  }

  #add(place: ListPlace, outer: ListPlace | undefined): void {
    if (this.#families.has(place.list)) return;
    const family = outer && this.#families.get(outer.list);
    const level = outer ? this.#levels.get(outer.list)! + 1 : 0;
    const kind = kindOf(place);
    // What is nested directly has one container more than what it is nested in.
    const joins =
      family && outer && place.path.length === outer.path.length + 1 && (family.kinds[level] ?? kind) === kind;
    if (joins) family.kinds[level] = kind;
    this.#families.set(place.list, joins ? family : { outermost: place, kinds: [kind] });
    this.#levels.set(place.list, joins ? level : 0);
  }

  /** The lists around a paragraph that are nested in each other, outermost first. */
  nest(lists: readonly ListPlace[]): readonly ListPlace[] {
    const family = this.#families.get(lists.at(-1)?.list ?? -1);
    return lists.filter(({ list }) => this.#families.get(list) === family);
  }

  /** The style that a list shares with its nest. */
  style({ list }: ListPlace): ListStyle {
    const { outermost, kinds } = this.#families.get(list)!;
    return listStyle(outermost, 0, kinds);
  }
}
