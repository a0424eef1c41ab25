import type { Content } from "../model/content.ts";
import type { Schemas } from "../model/content-type.ts";
import { yearsLater } from "../text/dates.ts";
import { dotted, type Path, type Problem } from "../model/problem.ts";
import { byPlace } from "./check.ts";
import { isDate } from "./formats.ts";
import { nameOf } from "./name-of.ts";
import type { Source } from "./source.ts";
import { textAt, valueAt } from "../model/value-at.ts";
import { worldOf } from "./world.ts";

interface Due {
  readonly rule: string;
  readonly path: Path;
  /** Years after the date until somebody has to act. */
  readonly years: number;
  readonly message: string;
  readonly hint: string;
}

const dues: readonly Due[] = [
  {
    rule: "erinnerung-pruefen",
    path: ["pruefen_bis"],
    years: 0,
    message: "ist vorbei",
    hint: "Prüfen Sie den Inhalt und setzen Sie „stand“ und „pruefen_bis“ neu.",
  },
  {
    rule: "erinnerung-wiedervorlage",
    path: ["wiedervorlage"],
    years: 0,
    message: "ist vorbei",
    hint: "Beraten Sie das Thema oder setzen Sie einen neuen Tag.",
  },
  {
    rule: "erinnerung-gueltig-bis",
    path: ["gueltig_bis"],
    years: 0,
    message: "ist vorbei",
    hint: "Verlängern Sie den Eintrag oder tragen Sie unter „archiviert“ den Tag ein.",
  },
  {
    rule: "erinnerung-barrierefreiheit",
    path: ["barrierefreiheit", "stand"],
    years: 1,
    message: "liegt mehr als ein Jahr zurück",
    hint: "Prüfen Sie die Erklärung zur Barrierefreiheit und setzen Sie den Stand neu.",
  },
];

/** What is due on a day (JJJJ-MM-TT), as warnings; apart from check, which never depends on today. */
export function reminders(content: Content, schemas: Schemas, today: string): Problem[] {
  return worldOf(content, schemas)
    .sources.filter((source) => ["archiviert", "zurueckgezogen"].every((key) => !valueAt(source.data, [key])))
    .flatMap((source) => dues.flatMap((due) => reminder(source, due, today) ?? []))
    .toSorted(byPlace);
}

function reminder(source: Source, { rule, path, years, message, hint }: Due, today: string): Problem | undefined {
  const day = textAt(source.data, ...path);
  if (day === undefined || !isDate(day)) return undefined;
  if (yearsLater(day, years) >= today) return undefined;
  const text = `${nameOf(source.fields, path)} (${day}) ${message}.`;
  return {
    file: source.file,
    ...source.locate(path),
    field: dotted(path),
    rule,
    severity: "warnung",
    message: text,
    hint,
  };
}
