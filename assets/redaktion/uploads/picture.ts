const mediaTypes = { jpg: "image/jpeg", png: "image/png", webp: "image/webp" } as const;

/** Pictures that may lie beside an entry, by their extension. */
export type PictureKind = keyof typeof mediaTypes;

/** True for the kind of a file that is a picture. */
export function isPictureKind(kind: string | undefined): kind is PictureKind {
  return kind !== undefined && Object.hasOwn(mediaTypes, kind);
}

/** The kind of picture that a media type names. */
export function kindOfType(type: string): PictureKind | undefined {
  return Object.keys(mediaTypes)
    .filter(isPictureKind)
    .find((kind) => mediaTypes[kind] === type);
}

/** A decoded picture, turned upright. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Draws it anew in this size: nothing but its pixels is left. */
  redraw(width: number, height: number, kind: PictureKind): Promise<Blob>;
}

// What JPEG and WebP lose at 0.9 is not seen; at 1 the files are three times as large.
const quality = 0.9;

/** Decodes a picture with the browser's own decoder; undefined when it cannot. */
export async function decodePicture(file: Blob): Promise<Picture | undefined> {
  // Phones write pictures as the sensor lies and note in EXIF how to turn them.
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!bitmap) return undefined;
  return {
    width: bitmap.width,
    height: bitmap.height,
    async redraw(width, height, kind) {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext("2d")!;
      context.imageSmoothingQuality = "high";
      context.drawImage(bitmap, 0, 0, width, height);
      return canvas.convertToBlob({ type: mediaTypes[kind], quality });
    },
  };
}
