import type { Site } from "../model/site.ts";
import { toYaml } from "../text/to-yaml.ts";
import { preparedLetter } from "./prepared-letter.ts";

/** What a Gesuch has to say, by the words an editor knows the fields by. */
export const requestLines = [
  "Gesucht oder angeboten:",
  "Titel, höchstens 90 Zeichen:",
  "Kurzfassung, ein bis zwei Sätze:",
  "Verwaltung:",
  "Sachgebiet:",
  "Thema, falls es eines gibt:",
  "Gültig bis (Tag):",
  "Fachverfahren, das die andere Seite braucht:",
  "Weitere Voraussetzungen:",
  "Stelle für Rückfragen:",
  "Funktionspostfach:",
  "Einzelheiten:",
] as const;

/** A letter to the hub with everything a Gesuch has to say, to be filled in; undefined where the hub names no mailbox. */
export function requestLetter({ hub }: Site): string | undefined {
  const to = hub.kontakt?.email;
  if (to === undefined) return undefined;
  return preparedLetter({
    to,
    subject: "Neues Gesuch",
    before: ["Guten Tag,", "", "bitte nehmen Sie dieses Gesuch auf.", "", ...requestLines],
    after: ["", "Das Gesuch darf öffentlich erscheinen (ja oder nein):"],
  });
}

/** A Gesuch as a file, with words in place of what only its author knows. */
export const requestDraft = {
  titel: "Was Sie suchen oder anbieten",
  kurzfassung: "Ein bis zwei Sätze dazu.",
  sichtbarkeit: "intern",
  richtung: "suche",
  verwaltung: "kennung-ihrer-verwaltung",
  sachgebiet: "kennung-des-sachgebiets",
  gueltig_bis: "JJJJ-MM-TT",
  voraussetzungen: { fachverfahren: ["Name des Programms, wenn beide Seiten es brauchen"] },
  kontakt: { stelle: "Stelle für Rückfragen", email: "funktionspostfach@ihre-verwaltung.example" },
};

/** The file in the form in which it is kept. */
export function requestFile(): string {
  return `---\n${toYaml(requestDraft)}---\n\nEinzelheiten: was zu tun ist, wann und wie lange, was Sie dafür geben.\n`;
}
