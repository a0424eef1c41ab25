import { contentFault, fileKind } from "../../../src/read/file-kind.ts";
import { allowedExtensions, extension, limits } from "../../../src/read/limits.ts";
import { sizeText } from "../../../src/text/numbers.ts";
import { decodePicture, isPictureKind } from "./picture.ts";
import { preparePicture } from "./prepare-picture.ts";
import { preparedName } from "./prepared-name.ts";
import { refuse, type Prepared } from "./prepared.ts";

/** Checks a file by its content and makes it fit to lie beside an entry: a safe name, and of a picture nothing but the picture. */
export async function prepareFile(file: File, decode = decodePicture): Promise<Prepared> {
  if (file.size > limits.file) return refuse(file, tooLarge(file));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = fileKind(bytes);
  // Its name does not matter: programs name JPEGs .jfif or .png, and what is uploaded is named after its content.
  if (isPictureKind(kind)) return preparePicture(file, bytes, kind, decode);
  const ending = extension(file.name);
  if (!allowedExtensions.has(ending)) return refuse(file, notAllowed(ending));
  const fault = contentFault(file.name, bytes);
  if (fault !== undefined) return refuse(file, fault);
  return { file: new File([file], preparedName(file.name, ending), { type: file.type }) };
}

function tooLarge({ size, type }: File): string {
  const remedy = type.startsWith("image/")
    ? "Verkleinern Sie das Bild, zum Beispiel auf 3.000 Pixel Breite."
    : "Speichern Sie die Datei mit kleineren Bildern, oder teilen Sie sie.";
  return `Die Datei ist ${sizeText(size)} groß, erlaubt sind ${sizeText(limits.file)}. ${remedy}`;
}

function notAllowed(ending: string): string {
  const kind = ending === "" ? "ohne Endung" : `der Art „.${ending}“`;
  return `Dateien ${kind} sind hier nicht erlaubt. Erlaubt sind: ${[...allowedExtensions].join(", ")}.`;
}
