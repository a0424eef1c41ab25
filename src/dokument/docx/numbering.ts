import { bullets, type ListStyle } from "../list-style.ts";
import { hanging, steps } from "../look.ts";
import { deepest } from "../role.ts";
import { xml, type Xml } from "../xml.ts";
import { twips } from "./measures.ts";
import { wordPart } from "./namespaces.ts";

/** A list of the text, by its number there. */
interface List {
  readonly list: number;
  readonly style: ListStyle;
  readonly level: number;
  readonly start: number;
}

/** The lists of a document: every list counts for itself, lists that look alike share their look. */
export class Numbering {
  readonly #styles = new Map<string, ListStyle>();
  readonly #lists = new Map<number, List>();

  /** Word's number of a list. */
  id(list: List): number {
    this.#styles.set(list.style.name, list.style);
    if (!this.#lists.has(list.list)) this.#lists.set(list.list, list);
    return [...this.#lists.keys()].indexOf(list.list) + 1;
  }

  /** word/numbering.xml. */
  write(): Uint8Array {
    const names = [...this.#styles.keys()];
    const looks = [...this.#styles.values()].map((style, i) => abstract(style, i));
    const lists = [...this.#lists.values()].map(
      ({ style, level, start }, i) =>
        xml`<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${names.indexOf(style.name)}"/>${style.kinds[0] === "Nummern" && xml`<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`}</w:num>`,
    );
    return wordPart("numbering", [looks, lists]);
  }
}

function abstract({ kinds: [kind], base, name }: ListStyle, id: number): Xml {
  const levels = Array.from({ length: deepest }, (_, i) => {
    const left = twips(base + (i + 1) * steps.list);
    const place = xml`<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${twips(hanging)}"/></w:pPr>`;
    // A task carries its box in its words, where it can be ticked; the list itself has no mark.
    const mark =
      kind === "Nummern"
        ? xml`<w:numFmt w:val="decimal"/><w:lvlText w:val="%${i + 1}."/>`
        : kind === "Punkte"
          ? xml`<w:numFmt w:val="bullet"/><w:lvlText w:val="${bullets[i % bullets.length]}"/>`
          : xml`<w:numFmt w:val="bullet"/><w:suff w:val="nothing"/><w:lvlText w:val=""/>`;
    return xml`<w:lvl w:ilvl="${i}"><w:start w:val="1"/>${mark}${place}</w:lvl>`;
  });
  return xml`<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/><w:name w:val="${name}"/>${levels}</w:abstractNum>`;
}
