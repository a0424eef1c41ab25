import { changesOf, dayStart } from "../../model/changes-of.ts";
import { permanentPath } from "../../model/permanent-path.ts";
import { publishedData } from "../../model/published-data.ts";
import type { Item, Reference, Site } from "../../model/site.ts";
import { publishedBody } from "../../text/published-body.ts";
import { dataPath } from "./data-path.ts";
import { oparlOf } from "./oparl-of.ts";
import { tombstone } from "./tombstone.ts";

/** One entry for programs: its fields as the schema names them, its Markdown, and its neighbours; described by the published schema of its type. */
export function entryJson(item: Item, site: Site): object {
  if (item.data.zurueckgezogen) return tombstone(item, item.data.zurueckgezogen.datum, site);
  const changes = changesOf(item, site.now);
  const text = publishedBody(item);
  return {
    $schema: site.absolute(dataPath(item.type.path, "schema.json")),
    id: site.absolute(permanentPath(item)),
    type: item.typ,
    kennung: item.kennung,
    url: site.absolute(item.path),
    ...(changes ? { created: dayStart(changes.created), modified: dayStart(changes.modified) } : {}),
    eintrag: publishedData(item),
    ...(text === "" ? {} : { text }),
    verweist_auf: item.outgoing.map((reference) => neighbour(reference, reference.to, site)),
    genannt_in: item.incoming
      .filter(({ from }) => !from.data.zurueckgezogen)
      .map((reference) => neighbour(reference, reference.from, site)),
    ...(item.typ === "ratsvorlage" ? { oparl: oparlOf(item as Item<"ratsvorlage">, site) } : {}),
  };
}

/** Both ends of a reference look alike: which field it stands in, and who is at the other end. */
function neighbour({ field }: Reference, { typ, kennung, data, path }: Item, site: Site): object {
  return { feld: field, type: typ, kennung, titel: data.titel, url: site.absolute(path) };
}
