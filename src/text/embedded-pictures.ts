import type { Entry } from "../model/entry.ts";
import { linksOf } from "./links-of.ts";

/** Names of the picture files that a body shows itself. */
export function embeddedPictures(entry: Entry): ReadonlySet<string> {
  return new Set(
    linksOf(entry)
      .filter(({ kind }) => kind === "bild")
      .map(({ href }) => href),
  );
}
