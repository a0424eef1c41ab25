import type { Site } from "../model/site.ts";

/** Long forms of the Begriffe that are single words, by the word; longer ones are found by search, not marked in texts. */
export function abbreviationsOf(site: Site): ReadonlyMap<string, string> {
  const single = site
    .all("begriff")
    .filter(({ data }) => /^[\p{L}\p{N}][\p{L}\p{N}§&-]*$/u.test(data.titel) && data.titel !== data.langform);
  return new Map(single.map(({ data }) => [data.titel, data.langform]));
}
