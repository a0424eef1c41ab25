import type { Token } from "markdown-it";
import type { Entry } from "../model/entry.ts";
import { parseBody } from "./parse-body.ts";

const cache = new WeakMap<object, readonly Token[]>();

/** Tokens of an entry's body, parsed once; nobody may change them. */
export function tokensOf(entry: Entry): readonly Token[] {
  // The data object stays the same when an entry is copied into an item of the site.
  let tokens = cache.get(entry.data);
  if (!tokens) {
    tokens = parseBody(entry.body);
    cache.set(entry.data, tokens);
  }
  return tokens;
}
