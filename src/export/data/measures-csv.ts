import { lageLabel } from "../../massnahmen/lage-words.ts";
import { registerPath } from "../../massnahmen/register-path.ts";
import { register } from "../../massnahmen/register.ts";
import { labelOf } from "../../model/field.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Item, Site } from "../../model/site.ts";
import { csvText, type Cell } from "./csv-text.ts";
import { dataPath } from "./data-path.ts";

const columns = [
  "Was",
  "Zuständig",
  "Fällig",
  "Fällig im Wortlaut",
  "Gerechnet",
  "Lage",
  "Status",
  "Ergebnis",
  "Kennzahl",
  "Wert",
  "Einheit",
  "Verwaltungen",
  "Themen",
  "Verbund",
  "Bericht",
  "Datum des Berichts",
  "Seite",
];

/** Path of the register as a table. */
export function measuresPath(site: Site): string {
  return dataPath(registerPath(site), "csv");
}

/** The register of measures as a table for spreadsheets; nothing where no measure was agreed. */
export function measuresCsv(site: Site): OutputFile[] {
  const all = register(site);
  if (all.length === 0) return [];
  const rows = all.map(({ bericht, data, status, faellig, lage, verwaltungen, themen, verbund }): readonly Cell[] => {
    const field = bericht.type.fields["massnahmen"]?.items?.properties?.["status"];
    return [
      data.was,
      data.zustaendig ?? "",
      faellig?.tag ?? "",
      data.faellig_wortlaut ?? "",
      faellig?.weg ?? "",
      lageLabel[lage],
      labelOf(field, status),
      data.ergebnis ?? "",
      data.kennzahl?.bezeichnung ?? "",
      data.kennzahl?.wert ?? "",
      data.kennzahl?.einheit ?? "",
      titles(verwaltungen),
      titles(themen),
      verbund?.data.titel ?? "",
      bericht.data.titel,
      bericht.data.datum,
      site.absolute(bericht.path),
    ];
  });
  return [{ path: measuresPath(site), content: csvText([columns, ...rows]) }];
}

function titles(items: readonly Item[]): string {
  return items.map(({ data }) => data.titel).join(" | ");
}
