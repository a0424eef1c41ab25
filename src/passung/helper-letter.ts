import type { Site } from "../model/site.ts";
import { dateText } from "../text/dates.ts";
import type { Helfer } from "./unasked.ts";
import type { Partei } from "./partei.ts";
import { preparedLetter } from "./prepared-letter.ts";

/** A question to a Verwaltung that could help and has not offered to; undefined where nobody can be written to. */
export function helperLetter(
  { gesuch, verwaltung }: Partei,
  { verwaltung: helper, produkt }: Helfer,
  site: Site,
): string | undefined {
  const to = helper.data.kontakt?.email ?? helper.data.verantwortlich?.funktionspostfach;
  if (to === undefined) return undefined;
  const { titel, kurzfassung, gueltig_bis: end } = gesuch.data;
  return preparedLetter({
    to,
    subject: `Anfrage: ${titel}`,
    before: [
      "Guten Tag,",
      "",
      `${verwaltung.data.titel} sucht: ${titel}`,
      kurzfassung,
      site.absolute(gesuch.path),
      "",
      `Wir fragen Sie, weil auch ${helper.data.titel} nach den Angaben auf dieser Seite ${produkt} einsetzt:`,
      site.absolute(helper.path),
      "",
      `Das Gesuch gilt bis ${dateText(end).text.replaceAll("\u00a0", " ")}. Könnten Sie helfen, oder wissen Sie, wer es kann?`,
    ],
    after: ["", "Stelle und Funktionspostfach für Rückfragen:"],
  });
}
