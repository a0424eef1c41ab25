import type { Entry } from "../model/entry.ts";
import type { Path } from "../model/problem.ts";
import type { Pattern } from "./matcher.ts";

/** Where in an entry a text stands; German names, as messages say them, are in `kindNames`. */
export type TraceKind = "kennung" | "titel" | "kurzfassung" | "feld" | "text" | "dateiname" | "datei" | "dateitext";

/** Kinds of traces in the order of reports. */
export const traceKinds: readonly TraceKind[] = [
  "kennung",
  "titel",
  "kurzfassung",
  "feld",
  "text",
  "dateiname",
  "datei",
  "dateitext",
];

/** Where a hidden text stands. */
export interface Origin {
  readonly entry: Entry;
  readonly kind: TraceKind;
  /** The field, or none for the body and files. */
  readonly path?: Path;
  /** The file beside the entry. */
  readonly file?: string;
}

/** Something only hidden entries say. */
export type Trace = Pattern & { readonly origin: Origin };
