import { kenngroessenOf } from "../../gegenueber/kenngroessen.ts";
import { perThousand } from "../../gegenueber/per-thousand.ts";
import { produkteOf } from "../../gegenueber/produkte.ts";
import type { OutputFile } from "../../model/page.ts";
import type { Site } from "../../model/site.ts";
import { oncePer } from "../../once-per.ts";
import { csvText, type Cell } from "./csv-text.ts";
import { dataFolder } from "./data-path.ts";

/** The comparison of programs as a table; no entry is called `nach`. */
export const programsCsvPath = `${dataFolder}verwaltungen/nach/fachverfahren.csv`;

/** The comparison of figures as a table. */
export const figuresCsvPath = `${dataFolder}verwaltungen/nach/kennzahlen.csv`;

/** A comparison as a file, what it compares, and the page that shows the same. */
export type ComparisonFile = OutputFile & { readonly titel: string; readonly seite: string };

/** Programs and figures of all Verwaltungen, one a line, for spreadsheets; a hub without any has no such file. */
export const comparisonFiles = oncePer((site: Site): readonly ComparisonFile[] => {
  const tables = [
    { titel: "Fachverfahren im Vergleich", path: programsCsvPath, rows: programRows(site) },
    { titel: "Kennzahlen im Vergleich", path: figuresCsvPath, rows: figureRows(site) },
  ];
  return tables
    .filter(({ rows }) => rows.length > 1)
    .map(({ titel, path, rows }) => ({ titel, path, seite: pageOf(path), content: csvText(rows) }));
});

/** `/daten/verwaltungen/nach/x.csv` → `/verwaltungen/nach/x/` */
function pageOf(path: string): string {
  return `/${path.slice(dataFolder.length).replace(/\.csv$/, "/")}`;
}

function programRows(site: Site): readonly (readonly Cell[])[] {
  const head = ["Produkt", "Schreibweise", "Anbieter", "Sachgebiet", "Verwaltung", "Kennung", "Stand", "Beispiel"];
  const rows = produkteOf(site).flatMap(({ name, einsaetze }) =>
    einsaetze.map(({ verwaltung, sachgebiet, angabe: { produkt, anbieter = "", stand = "", beispiel } }) => [
      name,
      produkt,
      anbieter,
      sachgebiet?.data.titel ?? "",
      verwaltung.data.titel,
      verwaltung.kennung,
      stand,
      beispiel === true ? "ja" : "",
    ]),
  );
  return [head, ...rows];
}

function figureRows(site: Site): readonly (readonly Cell[])[] {
  const head = ["Kennzahl", "Einheit", "Verwaltung", "Kennung", "Wert", "Je 1.000 Einwohner", "Einwohner"];
  const rows = kenngroessenOf(site).flatMap(({ bezeichnung, einheit = "", alle }) =>
    alle.map(({ verwaltung, angabe, aus }) => [
      bezeichnung,
      einheit,
      verwaltung.data.titel,
      verwaltung.kennung,
      angabe.wert,
      perThousand(angabe, verwaltung) ?? "",
      verwaltung.data.einwohner?.wert ?? "",
      angabe.stand ?? "",
      angabe.quelle ?? "",
      site.absolute(aus.path),
      angabe.beispiel === true ? "ja" : "",
    ]),
  );
  return [[...head, "Stand", "Quelle", "Seite", "Beispiel"], ...rows];
}
