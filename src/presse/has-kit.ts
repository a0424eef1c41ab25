import { isPublic } from "../model/select.ts";
import type { Item, Site } from "../model/site.ts";

/** Whether there are files for the press: the Bericht says what the press needs, and everybody may read it. */
export function hasKit(item: Item, site: Site): item is Item<"bericht"> {
  return (
    item.typ === "bericht" &&
    (item as Item<"bericht">).data.presse !== undefined &&
    !item.data.zurueckgezogen &&
    isPublic(item, site.now)
  );
}
