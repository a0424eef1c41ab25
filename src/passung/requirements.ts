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

/** What a requirement that is not met stands for: „Die Suche braucht dasselbe Fachverfahren: fehlt“. */
export function obstacleTitle({ von, stand }: Voraussetzung): string {
  const who = von.gesuch.data.richtung === "suche" ? "Die Suche" : "Das Angebot";
  return `${who} braucht dasselbe Fachverfahren: ${stand === "fehlt" ? "fehlt" : "nicht bekannt"}`;
}

/** Which program it is about and what the other side says of it. */
export function obstacleReason({ an, produkt, stand, statt }: Voraussetzung): string {
  const name = an.verwaltung.data.titel;
  return stand === "fehlt"
    ? `Gebraucht wird ${produkt}, ${name} setzt ${statt.join(", ")} ein.`
    : `Gebraucht wird ${produkt}; ob ${name} damit arbeitet, steht hier nicht.`;
}

/** Both in one line. */
export function obstacleText(one: Voraussetzung): string {
  return `${obstacleTitle(one)}. ${obstacleReason(one)}`;
}
