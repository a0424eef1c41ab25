import type { Schemas } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import { internalLink } from "./internal-link.ts";
import { linksOf } from "./links-of.ts";

/** Makes the function that names the entries a body links to, as `typ/kennung`. */
export function textLinks({ types }: Schemas): (entry: Entry) => string[] {
  return (entry) =>
    linksOf(entry).flatMap(({ href }) => {
      const target = internalLink(href, types);
      return target ? [`${target.typ}/${target.kennung}`] : [];
    });
}
