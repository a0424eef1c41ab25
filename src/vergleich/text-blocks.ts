import type { Token } from "markdown-it";
import { wordsOf } from "../text/heading-ids.ts";
import { parseBody } from "../text/parse-body.ts";

/** A piece of a text that is compared as one: a heading, a paragraph, a list item, a row of a table or a line of code. */
export interface TextBlock {
  readonly art: "ueberschrift" | "absatz" | "punkt" | "zeile";
  readonly text: string;
}

/** The words of a Markdown body in blocks, without markup. */
export function textBlocks(body: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  const open: string[] = [];
  let cells: string[] = [];
  for (const token of parseBody(body)) {
    if (token.type === "tr_open") cells = [];
    else if (token.type === "tr_close") blocks.push({ art: "zeile", text: cells.join(" | ") });
    else if (token.type === "inline" && isCell(open.at(-1))) cells.push(words(token));
    else if (token.type === "inline") blocks.push({ art: kindOf(open), text: words(token) });
    else if (token.type === "fence" || token.type === "code_block") blocks.push(...codeLines(token));
    if (token.nesting === 1) open.push(token.type);
    else if (token.nesting === -1) open.pop();
  }
  return blocks.filter(({ text }) => text !== "");
}

const isCell = (type: string | undefined): boolean => type === "td_open" || type === "th_open";

function kindOf(open: readonly string[]): TextBlock["art"] {
  if (open.at(-1) === "heading_open") return "ueberschrift";
  return open.includes("list_item_open") ? "punkt" : "absatz";
}

function words(inline: Token): string {
  return wordsOf(inline).replace(/\s+/g, " ").trim();
}

function codeLines({ content }: Token): TextBlock[] {
  return content.split("\n").map((line) => ({ art: "zeile", text: line.trimEnd() }));
}
