import type { Item, Site } from "../../model/site.ts";
import { boilerplate } from "../../presse/boilerplate.ts";
import { bibtex, cslJson, germanCitation, sourceOf } from "../../presse/citation.ts";
import { kitNames } from "../../presse/kit-names.ts";
import { photoCredits, pressPhotos } from "../../presse/press-photos.ts";
import { pressTexts } from "../../presse/press-texts.ts";
import { dateText } from "../../text/dates.ts";
import { entryJson } from "../data/entry-json.ts";
import type { Images } from "../images.ts";

/** What goes into presse.zip besides the documents: plain data, so that a worker can pack it. */
export interface Kit {
  /** Texts by name. */
  readonly texts: Readonly<Record<string, string>>;
  /** Pictures by name, with where they lie on disk; names follow their content. */
  readonly pictures: readonly { readonly name: string; readonly source: string }[];
}

/** The kit of a Bericht. */
export function kitOf(item: Item<"bericht">, site: Site, images: Images): Kit {
  const { kurz, lang } = pressTexts(item);
  const source = sourceOf(item, site);
  const photos = pressPhotos(item, images);
  const corrections = correctionsText(item);
  return {
    texts: {
      [kitNames.kurz]: `${kurz}\n`,
      [kitNames.lang]: `${lang}\n`,
      [kitNames.bibtex]: bibtex(source),
      [kitNames.csl]: `${JSON.stringify([cslJson(source)], undefined, 2)}\n`,
      ...(corrections === undefined ? {} : { "berichtigungen.txt": corrections }),
      "bericht.json": `${JSON.stringify(entryJson(item, site), undefined, 2)}\n`,
      "bildnachweise.txt": photoCredits(photos),
      "kontakt-und-quelle.txt": contactText(item, site),
    },
    pictures: photos.map(({ name, path }) => {
      const file = images.files.find((one) => one.path === path);
      if (!file || !("source" in file)) throw new Error(`picture was not prepared: ${path}`);
      return { name, source: file.source };
    }),
  };
}

function correctionsText({ data: { korrekturen = [] } }: Item): string | undefined {
  if (korrekturen.length === 0) return undefined;
  const newest = korrekturen.toSorted((a, b) => (a.datum < b.datum ? 1 : -1));
  return `${newest.map(({ datum, text }) => `Berichtigung vom ${dateText(datum).text}: ${text}`).join("\n\n")}\n`;
}

function contactText(item: Item<"bericht">, site: Site): string {
  const { kontakt } = item.data.presse ?? {};
  const about = boilerplate(item, site);
  const parts = [
    kontakt && [`Kontakt für Rückfragen: ${kontakt.stelle}`, kontakt.telefon, kontakt.email].filter(Boolean).join("\n"),
    `Zitieren als:\n${germanCitation(sourceOf(item, site))}`,
    about && `Über den Verbund:\n${about}`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
