import type { Site } from "../model/site.ts";
import { berlinDay, momentText } from "../text/dates.ts";
import { numberText } from "../text/numbers.ts";
import { lageText } from "./lage-text.ts";
import { preparedMail } from "./prepared-mail.ts";
import type { Schulung } from "./schulung.ts";

/** Whether seats can still be promised: it has not begun and there is room. */
export function takesPromises({ item, lage }: Schulung, { now }: Pick<Site, "now">): boolean {
  return lage !== "voll" && lage !== "ueberbucht" && berlinDay(item.data.beginn) >= berlinDay(now);
}

/** Whether those who come can be told that it takes place. */
export function isSure({ lage }: Pick<Schulung, "lage">): boolean {
  return lage === "erreicht" || lage === "voll" || lage === "ueberbucht";
}

/** Who takes promises: the address for enrolling, else the mailbox of those who keep the entry, else the hub's. */
export function mailboxOf({ item: { data } }: Schulung, { hub }: Pick<Site, "hub">): string | undefined {
  return data.anmeldung?.email ?? data.verantwortlich?.funktionspostfach ?? hub.kontakt?.email;
}

/** A letter that promises seats, to be filled in. */
export function pledgeLetter(schulung: Schulung, site: Site): string | undefined {
  const to = mailboxOf(schulung, site);
  if (to === undefined) return undefined;
  return preparedMail(to, `Plätze zusagen: ${schulung.item.data.titel}`, [
    "Guten Tag,",
    "",
    "wir sagen Plätze zu für:",
    ...aboutLines(schulung, site),
    `Stand: ${plain(lageText(schulung))}`,
    "",
    "Verwaltung: ",
    "Zahl der Plätze: ",
    "Verbindlich oder unter Vorbehalt: ",
    "Anschrift für die Rechnung: ",
    "Stelle und Funktionspostfach für Rückfragen: ",
  ]);
}

/** A letter to those who come: it takes place. Who sends it adds the addresses; undefined while it is not sure. */
export function sureLetter(schulung: Schulung, site: Site): string | undefined {
  if (!isSure(schulung)) return undefined;
  const { verbindlich, item, angaben } = schulung;
  const place = [item.data.ort, item.data.link].filter(Boolean).join(", ");
  return preparedMail("", `Findet statt: ${item.data.titel}`, [
    "Guten Tag,",
    "",
    `die Mindestzahl ist erreicht: Verbindlich zugesagt sind ${numberText(verbindlich)} Plätze, nötig waren ${numberText(angaben.mindestteilnehmer ?? verbindlich)}. Die Schulung findet statt.`,
    "",
    ...aboutLines(schulung, site),
    ...(place === "" ? [] : [`Ort: ${place}`]),
    "",
    "Bitte nennen Sie uns die Personen, die teilnehmen, und was sie für die Teilnahme brauchen, zum Beispiel einen Platz für den Rollstuhl oder Untertitel.",
    "",
    "[Stelle und Funktionspostfach]",
  ]);
}

function aboutLines({ item }: Schulung, site: Site): string[] {
  const { titel, beginn, ende } = item.data;
  const end = ende === undefined || berlinDay(ende) === berlinDay(beginn) ? "" : ` bis ${momentText(ende).text}`;
  return [
    titel,
    plain(momentText(beginn).text + end),
    ...(site.address.origin === "" ? [] : [site.absolute(item.path)]),
  ];
}

/** Non-breaking blanks are for pages; mail programs show them as signs of their own when somebody edits the text. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
