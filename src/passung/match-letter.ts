import type { Site } from "../model/site.ts";
import type { Partei } from "./partei.ts";
import { reasons, type Passung } from "./passung.ts";
import { preparedLetter } from "./prepared-letter.ts";
import { obstacleText } from "./requirements.ts";

/** Where answers to a Gesuch go: the address it names for them, else the mailbox of those who keep it, else that of the Verwaltung. */
export function mailboxOf({ gesuch, verwaltung }: Partei): string | undefined {
  return gesuch.data.kontakt?.email ?? gesuch.data.verantwortlich?.funktionspostfach ?? verwaltung.data.kontakt?.email;
}

/** A letter from one side of a match to the other, with both Gesuche and what speaks for it; undefined where nobody can be written to. */
export function matchLetter(passung: Passung, an: "suche" | "biete", site: Site): string | undefined {
  const { suche, biete } = passung;
  const to = mailboxOf(passung[an]);
  if (to === undefined) return undefined;
  const open = passung.voraussetzungen.filter(({ stand }) => stand !== "erfuellt").map(obstacleText);
  return preparedLetter({
    to,
    subject: `${an === "suche" ? "Zu Ihrer Suche" : "Zu Ihrem Angebot"}: ${passung[an].gesuch.data.titel}`,
    before: [
      "Guten Tag,",
      "",
      "diese beiden Gesuche könnten zusammenpassen:",
      "",
      `${suche.verwaltung.data.titel} sucht: ${suche.gesuch.data.titel}`,
      site.absolute(suche.gesuch.path),
      `${biete.verwaltung.data.titel} bietet an: ${biete.gesuch.data.titel}`,
      site.absolute(biete.gesuch.path),
      "",
      ...(open.length > 0 ? ["Zu klären ist vorher:", ...open.map((one) => `- ${one}`), ""] : []),
      "Was dafür spricht:",
    ],
    points: reasons(passung).map(({ text }) => text),
    after: ["", "Unser Vorschlag:", "", "Stelle und Funktionspostfach für Rückfragen:"],
  });
}
