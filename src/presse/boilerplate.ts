import type { Item, Site } from "../model/site.ts";
import { cleanText } from "./clean-text.ts";

/** What the Verbund of a Bericht says of itself. */
export function boilerplate({ data }: Item<"bericht">, site: Site): string | undefined {
  const about = site.find("verbund", data.verbund)?.data.selbstdarstellung;
  return about === undefined ? undefined : cleanText(about);
}
