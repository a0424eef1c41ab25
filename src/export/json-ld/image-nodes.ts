import { labelOf } from "../../model/field.ts";
import { licenceUrl } from "../../model/licence-url.ts";
import type { Item, Site } from "../../model/site.ts";
import type { Images } from "../images.ts";
import type { JsonLdNode } from "./json-ld.ts";

/** Pictures of an entry with whose they are and what others may do with them. */
export function imageNodes(item: Item, site: Site, images: Images): JsonLdNode[] | undefined {
  const licences = item.type.fields["bilder"]?.items?.properties?.["lizenz"];
  const nodes = (item.data.bilder ?? []).flatMap((picture) => {
    const image = images.find(item.typ, item.kennung, picture.datei);
    const largest = image?.formats[0]?.sizes.at(-1);
    if (!largest || picture.einwilligung === "widerrufen") return [];
    return [
      {
        "@type": "ImageObject",
        contentUrl: site.absolute(largest.path),
        width: largest.width,
        height: largest.height,
        caption: picture.bildunterschrift ?? picture.alt,
        creditText: picture.urheber,
        copyrightNotice: `${picture.rechteinhaber ?? picture.urheber}, ${labelOf(licences, picture.lizenz)}`,
        license: licenceUrl(picture.lizenz),
        acquireLicensePage: site.absolute(item.path),
      },
    ];
  });
  return nodes.length === 0 ? undefined : nodes;
}
