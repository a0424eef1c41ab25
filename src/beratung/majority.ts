import { countText, numberText } from "../text/numbers.ts";
import type { Beratung } from "./beratung.ts";

type Abstimmung = NonNullable<Beratung["abstimmung"]>;

/** Whether a vote carried the motion. Abstentions count for neither side, and a tie rejects it, as in every Gemeindeordnung. */
export function isCarried({ ja, nein }: Abstimmung): boolean {
  return ja > nein;
}

/** „einstimmig angenommen“, „mit Mehrheit abgelehnt“, „bei Stimmengleichheit abgelehnt“. */
export function majorityWord({ ja, nein }: Abstimmung): string {
  if (ja === nein) return "bei Stimmengleichheit abgelehnt";
  const word = ja > nein ? "angenommen" : "abgelehnt";
  return `${Math.min(ja, nein) === 0 ? "einstimmig" : "mit Mehrheit"} ${word}`;
}

/** „12 Ja, 3 Nein, 1 Enthaltung“. */
export function votesText({ ja, nein, enthaltungen }: Abstimmung): string {
  const parts = [`${numberText(ja)} Ja`, `${numberText(nein)} Nein`];
  if (enthaltungen !== undefined) parts.push(countText(enthaltungen, "Enthaltung", "Enthaltungen"));
  return parts.join(", ");
}
