import { countText, numberText } from "../../src/text/numbers.ts";
import type { Bounds, Ended } from "./run-bounded.ts";

/** Why a stage ended that neither did its work nor refused the content, in German. */
export function stageFault(name: string, { code, signal, late }: Ended, { seconds, megabytes }: Bounds): string {
  if (late)
    return `Der Schritt „${name}“ dauerte länger als ${countText(seconds, "Sekunde", "Sekunden")} und wurde abgebrochen.`;
  const how = signal ?? `Rückgabewert ${code}`;
  return `Der Schritt „${name}“ ist gescheitert (${how}): Er brauchte mehr als ${numberText(megabytes)} MB oder zu viel Rechenzeit, oder das Programm hat einen Fehler.`;
}
