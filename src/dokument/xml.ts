import { printable } from "./printable.ts";

/** Finished XML. Only `xml` makes it; strings never pass as markup. */
export class Xml {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

/** What a template may interpolate. */
export type XmlChild = Xml | string | number | false | undefined | readonly XmlChild[];

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function print(child: XmlChild): string {
  if (child === undefined || child === false) return "";
  if (child instanceof Xml) return child.toString();
  if (typeof child === "number") return String(child);
  if (typeof child === "string") return printable(child).replace(/[&<>"]/g, (c) => entities[c]!);
  return child.map(print).join("");
}

/** Template tag: escapes strings and drops what XML cannot hold, keeps `Xml`, joins arrays. */
export function xml(strings: TemplateStringsArray, ...children: XmlChild[]): Xml {
  return new Xml(strings.reduce((out, part, i) => out + print(children[i - 1]) + part));
}

/** A part of an archive: the declaration and one element. */
export function xmlPart(root: Xml): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.toString()}`);
}
