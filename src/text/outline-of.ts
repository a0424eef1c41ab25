import type { Entry } from "../model/entry.ts";
import { oncePerEntry } from "../model/once-per-entry.ts";
import { attribute } from "./attribute.ts";
import { wordsOf } from "./heading-ids.ts";
import { parseOutline } from "./parse-body.ts";

/** A link or picture in a body, as written, without its percent-encoding changed. */
export interface BodyLink {
  readonly href: string;
  readonly kind: "verweis" | "bild";
  /** Line of the body it stands in or begins above, from 0. */
  readonly line: number;
}

/** A heading of a body. */
export interface Heading {
  readonly level: number;
  readonly words: string;
  /** Line of the body, from 0. */
  readonly line: number;
}

/** Lines of a body, from 0, the last one left out. */
type Lines = readonly [from: number, to: number];

/** What there is to know of a body without its words: small, and so kept, where tokens of ten thousand texts would fill the memory. */
export interface Outline {
  /** In their order, notes last. */
  readonly links: readonly BodyLink[];
  readonly headings: readonly Heading[];
  readonly code: readonly Lines[];
  readonly tables: readonly Lines[];
}

/** The outline of an entry's body, worked out once. */
export const outlineOf: (entry: Entry) => Outline = oncePerEntry(({ body }) => {
  const [links, headings]: [BodyLink[], Heading[]] = [[], []];
  const [code, tables]: [Lines[], Lines[]] = [[], []];
  let block = 0;
  const tokens = parseOutline(body);
  for (const [i, token] of tokens.entries()) {
    const { type, tag, map } = token;
    if (map) block = map[0];
    if (map && type === "table_open") tables.push(map);
    else if (map && (type === "fence" || type === "code_block")) code.push(map);
    else if (type === "heading_open") {
      const { content = "", children } = tokens[i + 1] ?? {};
      const words = (children?.length ? wordsOf(tokens[i + 1]) : content).trim();
      headings.push({ level: Number(tag.slice(1)), words, line: map?.[0] ?? 0 });
    }
    let line = block;
    for (const child of token.children ?? []) {
      if (child.type === "softbreak" || child.type === "hardbreak") line++;
      else if (child.type === "link_open") links.push({ href: attribute(child, "href"), kind: "verweis", line });
      else if (child.type === "image") links.push({ href: attribute(child, "src"), kind: "bild", line });
    }
  }
  return { links, headings, code, tables };
});
