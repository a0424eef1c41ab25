import { html, type Html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { typography } from "../../src/text/typography.ts";
import { dateien } from "../components/dateien.ts";
import { hinweis } from "../components/hinweis.ts";
import { fileSize } from "./file-size.ts";
import type { Section } from "./section.ts";
import { zeit } from "../components/zeit.ts";

/** Corrections of published errors, newest first, each telling its day. */
export function corrections({ data: { korrekturen = [] } }: Item): readonly Html[] {
  return korrekturen
    .toSorted((a, b) => (a.datum < b.datum ? 1 : -1))
    .map(({ datum, text }) =>
      hinweis({ art: "berichtigung", titel: html`Berichtigung vom ${zeit(datum)}`, inhalt: typography(text) }),
    );
}

/** Corrections as a section: whoever read the mistake should meet them before the text. */
export function correctionsSection(item: Item): Section | undefined {
  const all = corrections(item);
  if (all.length === 0) return undefined;
  return {
    id: "korrekturen",
    titel: all.length === 1 ? "Berichtigung" : "Berichtigungen",
    inhalt: html`<div class="stapel">${all}</div>`,
  };
}

/** Files to download, with kind and size. */
export function filesSection(item: Item): Section | undefined {
  const licences = item.type.fields["dateien"]?.items?.properties?.["lizenz"];
  const files = (item.data.dateien ?? []).flatMap(({ datei, titel, lizenz }) => {
    const file = item.files.find(({ name }) => name === datei);
    return file
      ? [
          {
            titel,
            url: item.url + datei,
            angabe: [fileSize(file), lizenz && labelOf(licences, lizenz)].filter(Boolean).join(", "),
          },
        ]
      : [];
  });
  return files.length === 0 ? undefined : { id: "dateien", titel: "Dateien", inhalt: dateien({ dateien: files }) };
}
