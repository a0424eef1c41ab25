import { berlinDay } from "../text/dates.ts";

/** How a course stands with its promises. */
export type Lage = "knapp" | "verfehlt" | "erreicht" | "voll" | "ueberbucht" | "ohne-mindestzahl" | "vorbei";

interface Facts {
  readonly verbindlich: number;
  readonly fehlen: number;
  readonly mindestteilnehmer?: number;
  readonly plaetze?: number;
  readonly frist: string | undefined;
  readonly ende: string;
}

/** Where a course stands on a day (JJJJ-MM-TT): over, too many, full, short, missed, or on its way. */
export function lageOf({ verbindlich, fehlen, mindestteilnehmer, plaetze, frist, ende }: Facts, today: string): Lage {
  if (berlinDay(ende) < today) return "vorbei";
  if (plaetze !== undefined && verbindlich > plaetze) return "ueberbucht";
  if (fehlen > 0) return frist !== undefined && frist < today ? "verfehlt" : "knapp";
  if (plaetze !== undefined && verbindlich === plaetze) return "voll";
  return mindestteilnehmer === undefined ? "ohne-mindestzahl" : "erreicht";
}
