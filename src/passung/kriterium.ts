import type { Site } from "../model/site.ts";
import type { Paar } from "./partei.ts";

/** What a criterion found in a pair: its points, and the words that say why as many or as few. */
export interface Befund {
  readonly punkte: number;
  readonly text: string;
  /** The same for a list; only where there are points. */
  readonly kurz?: string;
}

/** One reason why two Gesuche may fit; found in src/passung/kriterien/. */
export interface Kriterium {
  readonly titel: string;
  readonly hoechstens: number;
  /** How it is counted, for readers. */
  readonly regel: string;
  readonly pruefe: (paar: Paar, site: Site) => Befund;
}
