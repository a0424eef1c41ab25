import type { Entry } from "./entry.ts";
import { isEmbargoed } from "./select.ts";

/** The moment, as written, at which the next embargoed entry becomes public; undefined when none is waiting. */
export function nextRelease(entries: readonly Entry[], now: Date): string | undefined {
  const waiting = entries.filter(
    (entry) => entry.data.sichtbarkeit === "oeffentlich" && !entry.data.entwurf && isEmbargoed(entry, now),
  );
  return waiting.flatMap(({ data }) => data.sperrfrist ?? []).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}
