import type { Json } from "../../../src/model/field.ts";
import type { Zufall } from "../../suche/zufall.ts";
import type { Typ } from "./mengen.ts";
import type { Plan, Platz } from "./plan.ts";
import { schreibe, type Worueber } from "./schreibe.ts";

/** What the fields of one entry are made from. */
export interface Umfeld {
  readonly platz: Platz;
  readonly chance: Zufall;
  readonly worueber: Worueber;
  /** Fills a pattern of wortschatz.yaml. */
  readonly write: (pattern: string) => string;
  /** Up to `count` kennungen of public entries of a type; the first ones of each type are named most often. */
  readonly refs: (typ: Typ, count: number) => string[];
  /** One of them, or nothing when there is none. */
  readonly ref: (typ: Typ) => string;
}

/** Fields of an entry beyond those that all have; undefined ones are left out. */
export type Felder = Readonly<Record<string, Json | undefined>>;

/** Gathers what an entry is made from. */
export function umfeld(platz: Platz, { offen }: Plan, chance: Zufall, worueber: Worueber): Umfeld {
  const refs = (typ: Typ, count: number): string[] => {
    const others = offen[typ].filter((other) => other !== platz);
    const found = Array.from({ length: Math.min(count, others.length) }, () => others[skewed(others.length, chance)]!);
    return [...new Set(found.map(({ kennung }) => kennung))];
  };
  return {
    platz,
    chance,
    worueber,
    refs,
    ref: (typ) => refs(typ, 1)[0]!,
    // A field is no place for links.
    write: (pattern) => schreibe(pattern.replaceAll("{V}", "{F}"), chance, worueber),
  };
}

/** An index below `length`; low ones more often, as some topics have many reports. */
function skewed(length: number, chance: Zufall): number {
  return Math.min(chance.below(length), chance.below(length));
}
