import { changesOf } from "../../model/changes-of.ts";
import { licenceUrl } from "../../model/licence-url.ts";
import type { Item, Site } from "../../model/site.ts";
import type { Images } from "../images.ts";
import { imageNodes } from "./image-nodes.ts";
import type { JsonLdNode } from "./json-ld.ts";
import { publisherNode } from "./site-node.ts";
import { typeNodes } from "./type-nodes.ts";

/** What an entry is in the words of schema.org; of a withdrawn one nothing is said. */
export function entryNode(item: Item, site: Site, images: Images): JsonLdNode | undefined {
  const { data } = item;
  if (data.zurueckgezogen) return undefined;
  const own = typeNodes.get(item.typ)?.(item, site) ?? { "@type": "WebPage" };
  const changes = changesOf(item, site.now);
  const url = site.absolute(item.path);
  const shared = { "@id": `${url}#eintrag`, name: data.titel, description: data.kurzfassung, url };
  const picture = { image: imageNodes(item, site, images) };
  // Things in the world have no licence, no language and no day of their last change.
  if (worldly.has(own["@type"])) return { ...shared, ...picture, ...own };
  const licence = site.hub.lizenz && licenceUrl(site.hub.lizenz);
  return {
    ...shared,
    ...picture,
    inLanguage: "de",
    datePublished: changes?.created,
    dateModified: changes?.modified,
    publisher: publisherNode(site),
    license: licence,
    keywords: data.schlagworte,
    correction: data.korrekturen?.map(({ datum, text }) => ({
      "@type": "CorrectionComment",
      text,
      datePublished: datum,
    })),
    ...own,
  };
}

const worldly = new Set(["Event", "GovernmentOrganization", "Organization", "Project", "DefinedTerm"]);
