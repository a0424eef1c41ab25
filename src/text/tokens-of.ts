import type { Token } from "markdown-it";
import type { Entry } from "../model/entry.ts";
import { oncePerEntry } from "../model/once-per-entry.ts";
import { parseBody } from "./parse-body.ts";

/** Tokens of an entry's body, parsed once; nobody may change them. */
export const tokensOf: (entry: Entry) => readonly Token[] = oncePerEntry(({ body }) => parseBody(body));
