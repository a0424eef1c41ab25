import type { Token } from "markdown-it";
import type { Entry } from "../model/entry.ts";
import { parseBody } from "./parse-body.ts";

/** Pages are made one after the other, and those of ten thousand texts would fill the memory. */
const most = 50;

/** Tokens of the bodies asked for last. */
const recent = new Map<string, readonly Token[]>();

/** Tokens of an entry's body, parsed once while it is at work; nobody may change them. */
export function tokensOf({ body }: Entry): readonly Token[] {
  const tokens = recent.get(body) ?? parseBody(body);
  recent.set(body, tokens);
  if (recent.size > most) recent.delete(recent.keys().next().value!);
  return tokens;
}
