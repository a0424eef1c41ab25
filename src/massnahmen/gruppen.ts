import type { Item, Site } from "../model/site.ts";
import type { TypeName } from "../model/types.generated.ts";
import { oncePer } from "../once-per.ts";
import type { Massnahme } from "./massnahme.ts";
import { register } from "./register.ts";

/** Types whose entries have measures of their own in the register. */
export const gruppenTypen = ["verwaltung", "verbund", "thema", "bericht"] as const satisfies readonly TypeName[];
export type GruppenTyp = (typeof gruppenTypen)[number];

/** The measures of one Verwaltung, one Verbund, one Thema or one Bericht, in the order of the register. */
export interface Gruppe {
  readonly item: Item;
  readonly massnahmen: readonly Massnahme[];
}

const itemsOf: Readonly<Record<GruppenTyp, (one: Massnahme) => readonly Item[]>> = {
  verwaltung: ({ verwaltungen }) => verwaltungen,
  verbund: ({ verbund }) => (verbund ? [verbund] : []),
  thema: ({ themen }) => themen,
  bericht: ({ bericht }) => [bericht],
};

/** All groups of the register; those of a type in the order of its list. */
export const gruppenOf = oncePer((site: Site): ReadonlyMap<Item, Gruppe> => {
  const found = new Map<Item, Massnahme[]>();
  for (const one of register(site))
    for (const typ of gruppenTypen)
      for (const item of itemsOf[typ](one)) {
        const own = found.get(item);
        if (own) own.push(one);
        else found.set(item, [one]);
      }
  const sorted = gruppenTypen.flatMap((typ) => site.all(typ) as readonly Item[]);
  return new Map(sorted.flatMap((item) => (found.has(item) ? [[item, { item, massnahmen: found.get(item)! }]] : [])));
});
