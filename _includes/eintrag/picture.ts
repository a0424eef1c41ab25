import type { Html } from "../../src/html.ts";
import type { Image } from "../../src/export/images.ts";
import type { Item } from "../../src/model/site.ts";
import type { Bild } from "../../src/model/types.generated.ts";
import { bild, type BildProps } from "../components/bild.ts";
import type { View } from "../view.ts";
import { credit } from "../../src/text/credit.ts";

/** A picture of an entry with caption and credit; undefined when it is not listed under `bilder` or consent was revoked. */
export function picture(item: Item, datei: string, view: View, alt?: string): Html | undefined {
  const entry = item.data.bilder?.find((one) => one.datei === datei);
  const image = view.images.find(item.typ, item.kennung, datei);
  return entry && image ? bild(propsOf(entry, image, item, view, alt)) : undefined;
}

function propsOf(entry: Bild, image: Image, item: Item, view: View, alt: string | undefined): BildProps {
  const [own, ...smaller] = image.formats;
  const srcset = (format: Image["formats"][number]): string =>
    format.sizes.map(({ path, width }) => `${view.site.url(path)} ${width}w`).join(", ");
  const sizes = "(min-width: 60rem) 39rem, 100vw";
  return {
    // The smallest encoding first: browsers take the first they know.
    quellen: smaller.toReversed().map((format) => ({ typ: format.type, srcset: srcset(format), sizes })),
    src: view.site.url(own!.sizes.at(-1)!.path),
    srcset: srcset(own!),
    sizes,
    breite: image.width,
    hoehe: image.height,
    alt: alt === undefined || alt === "" ? entry.alt : alt,
    unterschrift: entry.bildunterschrift,
    nachweis: `Bild: ${credit(entry, item)}`,
    quelle: entry.quelle,
  };
}
