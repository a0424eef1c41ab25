import type { Token } from "markdown-it";
import type { Entry } from "../model/entry.ts";
import { parseBody } from "./parse-body.ts";

/** Pages are made one after the other, and those of ten thousand texts would fill the memory. */
const most = 50;

/** Tokens of the entries asked for last, by their data, which copies of an entry share. */
const recent = new Map<object, readonly Token[]>();

/** Tokens of an entry's body, parsed once while it is at work; nobody may change them. */
export function tokensOf({ data, body }: Entry): readonly Token[] {
  const tokens = recent.get(data) ?? parseBody(body);
  recent.set(data, tokens);
  if (recent.size > most) recent.delete(recent.keys().next().value!);
  return tokens;
}
