import { createHash } from "node:crypto";
import sharp from "sharp";
import { toKennung } from "../model/kennung.ts";
import { limits } from "../read/limits.ts";
import { fileNameFault } from "../read/names.ts";
import { uniqueId } from "../text/heading-ids.ts";
import { visibleText } from "./visible-text.ts";

/** A picture as it lay in the document. */
export interface EmbeddedPicture {
  readonly bytes: Uint8Array;
  /** As given there, often made by the program itself. */
  readonly alt: string;
}

/** A picture as it will lie beside the entry. */
export interface Picture {
  readonly datei: string;
  /** Empty when nobody has described it. */
  readonly alt: string;
  readonly bytes: Uint8Array;
}

/** What became of pictures: the files, the name for each given picture, and German sentences on those left out. */
export interface Pictures {
  readonly files: readonly Picture[];
  readonly names: readonly (string | undefined)[];
  readonly leftOut: readonly string[];
}

const altLength = 300;
const nameLength = 40;
/** A4 at 300 dpi; larger ones only fill the repository. Pixels. */
const longestEdge = 3600;
const pixelLimit = 60_000_000;

/** Encodes pictures anew, so that place, camera and hidden data go, and names them after their description. */
export async function preparePictures(embedded: readonly EmbeddedPicture[]): Promise<Pictures> {
  const files: Picture[] = [];
  const byContent = new Map<string, string>();
  const used = new Set<string>();
  const names: (string | undefined)[] = [];
  const leftOut: string[] = [];
  for (const [i, { bytes, alt: given }] of embedded.entries()) {
    const encoded = await encode(bytes);
    if (typeof encoded === "string") {
      leftOut.push(`Bild ${i + 1}: ${encoded}`);
      names.push(undefined);
      continue;
    }
    const key = createHash("sha256").update(encoded.bytes).digest("hex");
    const alt = description(given);
    const datei = byContent.get(key) ?? `${uniqueId(stemOf(alt, i), used)}.${encoded.extension}`;
    if (!byContent.has(key)) files.push({ datei, alt, bytes: encoded.bytes });
    byContent.set(key, datei);
    names.push(datei);
  }
  return { files, names, leftOut };
}

function stemOf(alt: string, i: number): string {
  const stem = toKennung(alt, nameLength);
  return stem === undefined || fileNameFault(stem) ? `bild-${i + 1}` : stem;
}

/** Descriptions that Word guessed and names of files describe nothing. */
function description(given: string): string {
  const alt = visibleText(given).normalize("NFC").replace(/\s+/g, " ").trim();
  const guessed = /automatisch generierte|KI-generierte|automatically generated|AI-generated/i.test(alt);
  if (guessed || /^\S+\.(jpe?g|png|gif|bmp|tiff?|webp|emf|wmf|svg)$/i.test(alt)) return "";
  return alt.length <= altLength ? alt : `${alt.slice(0, altLength - 2).replace(/(?<!\s)\s+\S*$/, "")} …`;
}

type Encoded = { readonly bytes: Uint8Array; readonly extension: string };

/** The picture in its own format without metadata, or a German reason why not. */
async function encode(bytes: Uint8Array): Promise<Encoded | string> {
  const extension = kindOf(bytes);
  if (!extension)
    return "kein JPG, PNG oder WebP. Speichern Sie es in Word mit „Als Grafik speichern“ als PNG und legen Sie es neben den Eintrag.";
  try {
    const image = sharp(bytes, { limitInputPixels: pixelLimit, failOn: "error" })
      .autoOrient()
      .resize({ width: longestEdge, height: longestEdge, fit: "inside", withoutEnlargement: true });
    const { data } =
      extension === "jpg"
        ? await image.jpeg({ quality: 90, mozjpeg: true }).toBuffer({ resolveWithObject: true })
        : extension === "png"
          ? await image.png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true })
          : await image.webp({ quality: 90 }).toBuffer({ resolveWithObject: true });
    return data.length > limits.file ? "zu groß. Verkleinern Sie es." : { bytes: data, extension };
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return "nicht lesbar oder zu groß.";
  }
}

function kindOf(bytes: Uint8Array): "jpg" | "png" | "webp" | undefined {
  const start = Buffer.from(bytes.subarray(0, 12)).toString("latin1");
  if (start.startsWith("\xff\xd8\xff")) return "jpg";
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  return /^RIFF.{4}WEBP/s.test(start) ? "webp" : undefined;
}
