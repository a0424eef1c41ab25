import type { Images } from "../export/images.ts";
import { labelOf } from "../model/field.ts";
import type { Item } from "../model/site.ts";
import { credit } from "../text/credit.ts";
import { licenceName, licenceSentence } from "../text/licence-sentence.ts";

/** A picture to print: re-encoded in its own format, as large as the site has it. */
export interface PressPhoto {
  /** Path in the site. */
  readonly path: string;
  /** Name of the file in the archive. */
  readonly name: string;
  /** As the entry calls it. */
  readonly datei: string;
  /** „PNG, 1600 × 900 Pixel“; empty in the editor, where it is not encoded yet. */
  readonly kind: string;
  readonly caption: string;
  /** „Bild: Redaktion, CC BY 4.0 (mit Namensnennung)“, to stand beside the picture. */
  readonly credit: string;
  /** The licence in one plain sentence. */
  readonly rights: string;
  readonly source: string | undefined;
}

const kinds: Readonly<Record<string, string>> = { "image/png": "PNG", "image/jpeg": "JPEG" };

const work = { was: "das Bild", es: "es", wen: "wer die Rechte daran hat" };

/** The pictures of a Bericht with all that has to be printed beside them; those whose consent was revoked are not among them. */
export function pressPhotos(item: Item<"bericht">, images: Images): readonly PressPhoto[] {
  const photos = (item.data.bilder ?? []).flatMap((bild): PressPhoto[] => {
    const [own] = images.find(item.typ, item.kennung, bild.datei)?.formats ?? [];
    const largest = own?.sizes.at(-1);
    if (!own || !largest || bild.einwilligung === "widerrufen") return [];
    const kind = kinds[own.type];
    const label = labelOf(item.type.fields["bilder"]?.items?.properties?.["lizenz"], bild.lizenz);
    return [
      {
        path: largest.path,
        name: largest.path.slice(largest.path.lastIndexOf("/") + 1),
        datei: bild.datei,
        kind: kind === undefined ? "" : `${kind}, ${largest.width} × ${largest.height}\u00a0Pixel`,
        caption: bild.bildunterschrift ?? bild.alt,
        credit: `Bild: ${credit(bild, item)}`,
        rights: `${licenceSentence(bild.lizenz, work)} (${licenceName(label)}).`,
        source: bild.quelle,
      },
    ];
  });
  return [...new Map(photos.map((one) => [one.path, one])).values()];
}

/** The credits as a text that goes along with the files. */
export function photoCredits(photos: readonly PressPhoto[]): string {
  if (photos.length === 0) return "Zu diesem Bericht gibt es keine Bilder.\n";
  return `${photos
    .map(({ name, kind, caption, credit: line, rights, source }) =>
      [`${name} (${kind})`, caption, line, rights, ...(source === undefined ? [] : [`Quelle: ${source}`])].join("\n"),
    )
    .join("\n\n")}\n`;
}
