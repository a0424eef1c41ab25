import { hasMetadata } from "./metadata.ts";
import { kindOfType, type decodePicture, type PictureKind } from "./picture.ts";
import { preparedName } from "./prepared-name.ts";
import { refuse, type Prepared } from "./prepared.ts";

/**
 * Longer side in pixels. Pages show 1,600 at most and A4 prints well from 2,900; the repository keeps every version of
 * every picture for ever, so more would only cost.
 */
const longestSide = 3000;

/** Makes a picture fit to be published: upright, not too large, without place, camera and comments. */
export async function preparePicture(
  file: File,
  bytes: Uint8Array,
  kind: PictureKind,
  decode: typeof decodePicture,
): Promise<Prepared> {
  const picture = await decode(file);
  if (!picture)
    return refuse(
      file,
      "Das Bild lässt sich nicht lesen. Öffnen Sie es in einem Bildprogramm und speichern Sie es neu.",
    );
  const { width, height } = picture;
  const scale = Math.min(1, longestSide / Math.max(width, height));
  // Drawing anew would only cost quality where nothing has to go.
  if (scale === 1 && !hasMetadata(bytes, kind)) return named(file, file.name, kind);
  const size = (side: number): number => Math.max(1, Math.round(side * scale));
  const drawn = await picture.redraw(size(width), size(height), kind);
  // A browser that cannot write WebP writes PNG instead.
  return named(drawn, file.name, kindOfType(drawn.type) ?? kind);
}

function named(content: Blob, name: string, kind: PictureKind): Prepared {
  return { file: new File([content], preparedName(name, kind), { type: content.type }) };
}
