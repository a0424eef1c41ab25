import type { Token } from "markdown-it";
import type { Html } from "../html.ts";
import { markdown } from "./parse-body.ts";

/** Any token serves as the mould of new ones; markdown-it does not export its class. */
const mould = markdown.parseInline("x", {})[0]!.children![0]!;
const kind = Object.getPrototypeOf(mould) as object;

/** Words without markup. */
export function plain(content: string): Token {
  const token = twin(mould);
  token.content = content;
  return token;
}

/** Finished markup among tokens; the renderer prints `html_inline` as it is, and the parser never makes one (html: false). */
export function markup(content: Html | undefined): Token {
  const token = plain(content?.toString() ?? "");
  token.type = "html_inline";
  return token;
}

/** A copy of a token with some changes; tokens themselves are shared. */
export function copy(token: Token, changes: Partial<Token>): Token {
  return Object.assign(twin(token), changes);
}

/** Field by field: a text has thousands of tokens, and `Object.assign` takes five times as long for each. */
function twin(token: Token): Token {
  const made = Object.create(kind) as Token;
  made.type = token.type;
  made.tag = token.tag;
  made.attrs = token.attrs;
  made.map = token.map;
  made.nesting = token.nesting;
  made.level = token.level;
  made.children = token.children;
  made.content = token.content;
  made.markup = token.markup;
  made.info = token.info;
  made.meta = token.meta;
  made.block = token.block;
  made.hidden = token.hidden;
  return made;
}
