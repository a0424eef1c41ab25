import { asciiTexts, printableTexts } from "../printable-texts.ts";
import type { Reader } from "../reader.ts";
import { jpegMetadata } from "../pictures/jpeg-metadata.ts";
import { pngMetadata } from "../pictures/png-metadata.ts";
import { webpMetadata } from "../pictures/webp-metadata.ts";

/** Pictures: all that is no pixel (EXIF, XMP, IPTC, texts of PNG, chunks of WebP), and long texts anywhere. */
export default {
  extensions: ["png", "jpg", "jpeg", "webp", "avif"],
  read: (bytes) => {
    const parts = pngMetadata(bytes) ?? jpegMetadata(bytes) ?? webpMetadata(bytes) ?? [];
    return { texts: [...parts.flatMap((part) => printableTexts(part, 3)), ...asciiTexts(bytes, inPixels)] };
  },
} satisfies Reader;

/** By chance no pixels print so many signs in a row. */
const inPixels = 12;
