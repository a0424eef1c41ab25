import type { Token } from "markdown-it";
import { attribute } from "../text/attribute.ts";
import { uniqueId } from "../text/heading-ids.ts";
import type { Alignment, Block, Definition, ListItem, Row } from "./block.ts";
import type { Inline } from "./inline.ts";
import { InlineReader } from "./inline-reader.ts";
import { Notes } from "./notes.ts";
import { printable } from "./printable.ts";
import type { TextContext } from "./text-context.ts";

/** A text as blocks, and its footnotes in the order of their first mention. */
export interface Text {
  readonly blocks: readonly Block[];
  readonly notes: readonly (readonly Block[])[];
}

/** Makes blocks of the tokens of a body, which are shared and stay as they are. */
export function blocksOf(tokens: readonly Token[], context: TextContext): Text {
  const notes = new Notes(tokens);
  const ids = new Set(tokens.filter(({ type }) => type === "heading_open").map((heading) => attribute(heading, "id")));
  const read = (some: readonly Token[], inNote: boolean): Block[] =>
    new BlockReader(some, new InlineReader(context, inNote ? undefined : notes), context.clauses, ids).all();
  const blocks = read(notes.main, false);
  return { blocks, notes: notes.used().map((some) => read(some, true)) };
}

/** Reads blocks from tokens, left to right. */
class BlockReader {
  readonly #tokens: readonly Token[];
  readonly #inlines: InlineReader;
  readonly #clauses: boolean;
  readonly #ids: Set<string>;
  #at = 0;
  #section = "";

  constructor(tokens: readonly Token[], inlines: InlineReader, clauses: boolean, ids: Set<string>) {
    this.#tokens = tokens;
    this.#inlines = inlines;
    this.#clauses = clauses;
    this.#ids = ids;
  }

  all(): Block[] {
    return this.#until("");
  }

  /** Blocks up to a closing token, which is passed. */
  #until(close: string): Block[] {
    const blocks: Block[] = [];
    for (;;) {
      const token = this.#next();
      if (token === undefined || token.type === close) return blocks;
      blocks.push(...this.#block(token));
    }
  }

  #next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  /** The words up to a closing token. */
  #line(close: string): readonly Inline[] {
    const inlines: Inline[] = [];
    for (let token = this.#next(); token !== undefined && token.type !== close; token = this.#next())
      if (token.type === "inline") inlines.push(...this.#inlines.read(token.children ?? []));
    return inlines;
  }

  #block(token: Token): Block[] {
    switch (token.type) {
      case "heading_open": {
        const id = attribute(token, "id");
        this.#section = id || this.#section;
        const level = Math.max(1, Number(token.tag.slice(1)) - 1);
        return [{ kind: "heading", level, id, inlines: this.#line("heading_close") }];
      }
      case "paragraph_open":
        return this.#paragraph();
      case "bullet_list_open":
        return [{ kind: "list", ordered: false, start: 1, items: this.#items("bullet_list_close") }];
      case "ordered_list_open": {
        const start = Number(token.attrGet("start") ?? 1);
        return [{ kind: "list", ordered: true, start, items: this.#items("ordered_list_close") }];
      }
      case "dl_open":
        return [{ kind: "definitions", entries: this.#definitions() }];
      case "table_open":
        return [this.#table()];
      case "blockquote_open":
        return [{ kind: "quote", blocks: this.#until("blockquote_close") }];
      case "fence":
      case "code_block":
        return [{ kind: "code", text: printable(token.content.replace(/\n$/, "")) }];
      case "hr":
        return [{ kind: "rule" }];
      default:
        return [];
    }
  }

  #paragraph(): Block[] {
    const [first] = this.#tokens[this.#at]?.children ?? [];
    const alone = first?.type === "image" && this.#tokens[this.#at]!.children!.length === 1;
    const inlines = this.#line("paragraph_close");
    if (alone)
      return inlines.flatMap((one) => (one.kind === "picture" ? [{ kind: "figure", figure: one.figure }] : []));
    const [start] = inlines;
    const number = this.#clauses && start?.kind === "text" ? /^\((\d{1,3}[a-z]?)\) /.exec(start.text) : null;
    if (!number || start?.kind !== "text") return inlines.length === 0 ? [] : [{ kind: "paragraph", inlines }];
    const rest = start.text.slice(number[0].length);
    const id = uniqueId(`${this.#section || "absatz"}-${number[1]}`, this.#ids);
    const words: readonly Inline[] = [
      ...(rest === "" ? [] : [{ kind: "text", text: rest } as const]),
      ...inlines.slice(1),
    ];
    return [{ kind: "clause", number: number[1]!, id, inlines: words }];
  }

  #items(close: string): ListItem[] {
    const items: ListItem[] = [];
    for (let token = this.#next(); token !== undefined && token.type !== close; token = this.#next()) {
      const checkbox = this.#tokens[this.#at + 1]?.children?.[0];
      const done = checkbox?.type === "task_checkbox" ? checkbox.attrGet("checked") !== null : undefined;
      const blocks = this.#until("list_item_close");
      items.push(done === undefined ? { blocks } : { done, blocks });
    }
    return items;
  }

  #definitions(): Definition[] {
    const entries: { term: readonly Inline[]; details: Block[][] }[] = [];
    for (let token = this.#next(); token !== undefined && token.type !== "dl_close"; token = this.#next()) {
      if (token.type === "dt_open") entries.push({ term: this.#line("dt_close"), details: [] });
      else if (token.type === "dd_open") entries.at(-1)?.details.push(this.#until("dd_close"));
    }
    return entries;
  }

  #table(): Block {
    const alignments: Alignment[] = [];
    const rows: (readonly Inline[])[][] = [];
    for (let token = this.#next(); token !== undefined && token.type !== "table_close"; token = this.#next()) {
      if (token.type === "tr_open") rows.push([]);
      else if (token.type === "th_open") {
        const [, side] = /text-align:(right|center)/.exec(attribute(token, "style")) ?? [];
        alignments.push((side as Alignment | undefined) ?? "left");
        rows.at(-1)!.push(this.#line("th_close"));
      } else if (token.type === "td_open") rows.at(-1)!.push(this.#line("td_close"));
    }
    const [header = [], ...body]: Row[] = rows;
    return { kind: "table", alignments, header, rows: body };
  }
}
