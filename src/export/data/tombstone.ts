import { changesOf, dayStart } from "../../model/changes-of.ts";
import { permanentPath } from "../../model/permanent-path.ts";
import type { Item, Site } from "../../model/site.ts";

/** What is left of a withdrawn entry, in the words of OParl 1.1 for deleted objects: programs that kept it learn to drop it. */
export function tombstone(item: Item, day: string, site: Site): object {
  const { created = day, modified = day } = changesOf(item, site.now) ?? {};
  return {
    id: site.absolute(permanentPath(item)),
    type: item.typ,
    created: dayStart(created),
    modified: dayStart(modified),
    deleted: true,
  };
}
