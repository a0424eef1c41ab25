import type { Item, Site } from "../model/site.ts";
import type { Massnahme } from "./massnahme.ts";
import { massnahmenOf } from "./massnahmen-of.ts";

/** How a Thema or a Projekt came from a meeting to a result; each part in the order of its days. */
export interface Kette {
  /** Meetings that dealt with it. */
  readonly beratungen: readonly Item<"bericht">[];
  /** What was agreed there. */
  readonly auftraege: readonly Massnahme[];
  /** What councils were told, and reports on how it stands. */
  readonly berichte: readonly Item<"bericht" | "ratsvorlage">[];
  /** Measures with a result, and texts that came of it. */
  readonly ergebnisse: readonly Massnahme[];
  readonly vorlagen: readonly Item<"vorlage">[];
}

/** The chain of an entry, from its own references and from those of others to it. */
export function ketteOf(item: Item<"thema" | "projekt">, site: Site): Kette {
  const berichte = referring(item, "bericht").toSorted(byDay);
  const isMeeting = ({ data }: Item<"bericht">): boolean => data.art !== "sachstand";
  const auftraege = berichte
    .flatMap((bericht) => massnahmenOf(bericht, site))
    .filter(({ themen }) => item.typ === "projekt" || themen.some((thema) => thema.kennung === item.kennung));
  const told = [...berichte.filter((one) => !isMeeting(one)), ...referring(item, "ratsvorlage")];
  return {
    beratungen: berichte.filter(isMeeting),
    auftraege,
    berichte: told.toSorted(byDay),
    ergebnisse: auftraege.filter(({ lage, data }) => lage === "erledigt" && data.ergebnis !== undefined),
    vorlagen: referring(item, "vorlage"),
  };
}

function referring<T extends "bericht" | "ratsvorlage" | "vorlage">(item: Item, typ: T): readonly Item<T>[] {
  const all = item.incoming.filter(({ from, field }) => from.typ === typ && field !== null);
  return [...new Set(all.map(({ from }) => from as Item<T>))];
}

function byDay(a: Item<"bericht" | "ratsvorlage">, b: Item<"bericht" | "ratsvorlage">): number {
  return (a.data.datum ?? "") < (b.data.datum ?? "") ? -1 : 1;
}
