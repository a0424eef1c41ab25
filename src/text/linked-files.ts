import type { Entry } from "../model/entry.ts";
import { linksOf } from "./links-of.ts";

/** Names of own files that a body links to. */
export function linkedFiles(entry: Entry): string[] {
  return linksOf(entry)
    .filter(({ href }) => /^[^/#?:]+$/.test(href))
    .map(({ href }) => href);
}
