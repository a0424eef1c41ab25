import type { Token } from "markdown-it";
import type { Html } from "../html.ts";
import { markdown } from "./parse-body.ts";

/** Any token serves as the mould of new ones; markdown-it does not export its class. */
const mould = markdown.parseInline("x", {})[0]!.children![0]!;

/** Words without markup. */
export function plain(content: string): Token {
  return copy(mould, { content });
}

/** Finished markup among tokens; the renderer prints `html_inline` as it is, and the parser never makes one (html: false). */
export function markup(content: Html | undefined): Token {
  return copy(mould, { type: "html_inline", content: content?.toString() ?? "" });
}

/** A copy of a token with some changes; tokens themselves are shared. */
export function copy(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
}
