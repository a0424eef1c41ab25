import type { Site } from "../model/site.ts";
import { kriterien } from "./kriterien.ts";
import type { Befund, Kriterium } from "./kriterium.ts";
import type { Paar } from "./partei.ts";
import { requirementsOf, type Voraussetzung } from "./requirements.ts";

export type Urteil = "passt" | "zu-klaeren" | "passt-nicht";

/** Two Gesuche held against each other. */
export interface Passung extends Paar {
  /** Path of its page, made of both kennungen. */
  readonly path: string;
  readonly urteil: Urteil;
  /** Of a hundred; says how close they are, also where a program is missing. */
  readonly punkte: number;
  readonly befunde: readonly (Befund & { readonly kriterium: Kriterium })[];
  readonly voraussetzungen: readonly Voraussetzung[];
}

/** Counts the reasons of a pair and asks whether either side demands what the other does not have. */
export function rate(paar: Paar, site: Site): Passung {
  const befunde = kriterien.map((kriterium) => ({ kriterium, ...kriterium.pruefe(paar, site) }));
  const voraussetzungen = requirementsOf(paar);
  const { gesuch } = paar.suche;
  return {
    ...paar,
    path: `${gesuch.type.path}nach/passend/zu/${gesuch.kennung}/${paar.biete.gesuch.kennung}/`,
    urteil: verdict(voraussetzungen),
    punkte: befunde.reduce((sum, { punkte }) => sum + punkte, 0),
    befunde,
    voraussetzungen,
  };
}

function verdict(voraussetzungen: readonly Voraussetzung[]): Urteil {
  if (voraussetzungen.some(({ stand }) => stand === "fehlt")) return "passt-nicht";
  return voraussetzungen.some(({ stand }) => stand === "offen") ? "zu-klaeren" : "passt";
}

/** What speaks for a pair, the weightiest first. */
export function reasons({ befunde }: Passung): readonly Befund[] {
  return befunde.filter(({ punkte }) => punkte > 0).toSorted((a, b) => b.punkte - a.punkte);
}
