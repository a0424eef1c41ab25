import type { Licence } from "../model/licence-url.ts";

/** Types of which entries are taken over from other hubs. */
export const fremdeTypen = ["thema", "vorlage", "gesuch"] as const;
export type FremderTyp = (typeof fremdeTypen)[number];

/** What is kept of an entry of another hub: enough to find it and to know what it is; its text stays there. */
export interface FremderEintrag {
  readonly typ: FremderTyp;
  /** Below the hub's address, so that it cannot lead anywhere else: `vorlagen/dienstanweisung/`. */
  readonly pfad: string;
  readonly titel: string;
  readonly kurzfassung?: string;
  readonly schlagworte?: readonly string[];
  readonly sachgebiete?: readonly { readonly kennung: string; readonly titel: string }[];
  readonly verwaltungen?: readonly string[];
  /** Of a Thema, as the schema names it. */
  readonly status?: string;
  readonly richtung?: "suche" | "biete";
  /** Days, JJJJ-MM-TT. */
  readonly gueltig_bis?: string;
  readonly geaendert?: string;
  readonly beispiel?: true;
}

/** What `npm run hubs` took from another hub; lies in content/hubs/ and is all that a build knows of that hub. */
export interface Schnappschuss {
  readonly format: 1;
  /** Address in hub.yaml, with a slash at its end. */
  readonly url: string;
  /** What the hub calls itself; pages use the name in hub.yaml. */
  readonly name: string;
  /** Day on which it was fetched. */
  readonly geholt: string;
  readonly lizenz?: Licence;
  /** ISO codes such as `BY`. */
  readonly laender: readonly string[];
  readonly eintraege: readonly FremderEintrag[];
}

/** A snapshot of a hub that hub.yaml names, under the name given there. */
export interface FremderHub extends Schnappschuss {
  /** Part of addresses here, made of its own. */
  readonly kennung: string;
}

/** Bounds on what is taken from another hub. Sizes in bytes. */
export const hubLimits = {
  hubJson: 2_000_000,
  /** A list holds the texts of all its entries. */
  list: 30_000_000,
  snapshot: 3_000_000,
  /** Of each type. */
  entries: 2_000,
  /** For each file; milliseconds. */
  patience: 30_000,
  redirects: 3,
} as const;
