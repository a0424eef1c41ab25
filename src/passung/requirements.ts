import type { Paar, Partei } from "./partei.ts";
import { hasProgram, programsOf } from "./programs.ts";

/** A program that one side asks for, and whether the other one has it; `offen` where that is not known. */
export interface Voraussetzung {
  readonly von: Partei;
  readonly an: Partei;
  readonly produkt: string;
  readonly stand: "erfuellt" | "fehlt" | "offen";
  /** What the other side uses instead. */
  readonly statt: readonly string[];
}

/** What both Gesuche ask of each other. */
export function requirementsOf({ suche, biete }: Paar): readonly Voraussetzung[] {
  return [...asked(suche, biete), ...asked(biete, suche)];
}

function asked(von: Partei, an: Partei): Voraussetzung[] {
  const wanted = von.gesuch.data.voraussetzungen?.fachverfahren ?? [];
  const instead = programsOf(an.verwaltung, von.sachgebiet.kennung);
  return wanted.map((produkt) => {
    const has = hasProgram(programsOf(an.verwaltung), produkt);
    // Who names another program for this work does not have the one that is asked for; who names none may have it.
    const stand = has ? "erfuellt" : instead.length > 0 ? "fehlt" : "offen";
    return { von, an, produkt, stand, statt: has ? [] : instead };
  });
}

/** „Meldeverfahren A fehlt: Amt X setzt Meldeverfahren B ein“. */
export function requirementText({ an, produkt, stand, statt }: Voraussetzung): string {
  const name = an.verwaltung.data.titel;
  if (stand === "erfuellt") return `${name} setzt ${produkt} ein`;
  return stand === "fehlt"
    ? `braucht dasselbe Fachverfahren, ${produkt}: fehlt. ${name} setzt ${statt.join(", ")} ein`
    : `ob ${name} das Fachverfahren ${produkt} einsetzt, steht hier nicht`;
}
