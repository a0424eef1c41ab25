import type { Json } from "../model/field.ts";
import { ImportFault } from "./import-fault.ts";
import type { Picture } from "./pictures.ts";

/** What is said of all pictures of a document at once; only people know it. */
export interface Credits {
  readonly urheber?: string | undefined;
  readonly lizenz?: string | undefined;
  readonly personen?: boolean | undefined;
  readonly einwilligung?: string | undefined;
}

/** The value of `bilder`; throws {@link ImportFault} with the flags that are missing. A missing description is marked to be filled in. */
export function creditedPictures(pictures: readonly Picture[], credits: Credits): Json[] {
  const missing = pictures.length === 0 ? [] : missingFlags(credits);
  if (missing.length > 0)
    throw new ImportFault(
      [
        `Bilder in der Datei: ${pictures.map(({ datei }) => datei).join(", ")}. Ohne Nachweis dürfen sie nicht in den Hub. Es fehlen:`,
        ...missing.map((flag) => `  ${flag}`),
        "Die Angaben gelten für alle Bilder der Datei; was für einzelne anders ist, ändern Sie danach in index.md.",
        "Ohne Bilder einlesen: --ohne-bilder",
      ].join("\n"),
    );
  return pictures.map(({ datei, alt }) => {
    const entries = Object.entries({ datei, alt: alt || "[[Bildbeschreibung]]", ...credits });
    return Object.fromEntries(entries.filter((entry): entry is [string, string | boolean] => entry[1] !== undefined));
  });
}

function missingFlags({ urheber, lizenz, personen, einwilligung }: Credits): string[] {
  return [
    urheber === undefined && '--urheber "…"  wer die Bilder gemacht hat',
    lizenz === undefined && "--lizenz CC-BY-4.0  unter welcher Lizenz sie stehen (oder presse-frei, CC0-1.0 …)",
    personen === undefined && "--personen ja|nein  ob Personen zu erkennen sind",
    personen === true && einwilligung === undefined && "--einwilligung liegt-vor  dass diese Personen zugestimmt haben",
  ].filter((flag) => flag !== false);
}
