import type { Prozess, Verwaltung } from "../../model/types.generated.ts";

export type Ebene = NonNullable<Prozess["ebenen"]>[number];

/** Titles of the Verwaltungen of this hub with their art: `Ennepe-Ruhr-Kreis` → `kreis`. */
export type Arten = ReadonlyMap<string, Verwaltung["art"]>;

const LEVEL_OF_ART: Readonly<Record<Verwaltung["art"], Ebene | undefined>> = {
  gemeinde: "gemeinde",
  stadt: "gemeinde",
  amt: "gemeinde",
  verwaltungsgemeinschaft: "gemeinde",
  kreis: "kreis",
  // Its members may be of any level.
  zweckverband: undefined,
};

/** Towns first: a „Landeshauptstadt“ and a „Kreisstadt“ are towns; then the Kreis, for a „Landkreis“ is no Land. */
const LEVEL_OF_WORD: readonly (readonly [RegExp, Ebene])[] = [
  [/\bstadt|stadt(?!\p{L})|gemeinde|^amt\b|^markt\b|rathaus/iu, "gemeinde"],
  [/\b(?:land)?kreis(?:e?s|verwaltung|haus)?(?!\p{L})|\blandr[aä]t/iu, "kreis"],
  [/^land(?!\p{L})|\blandes|oberlandesgericht|finanzamt|bezirksregierung|regierungspräsid|ministerium/iu, "land"],
  [/^bund(?!\p{L})|\bbundes/iu, "bund"],
];

/** The level of a pool or lane by its name; undefined for citizens, firms, chambers and what the name does not say. */
export function levelOf(name: string, arten: Arten): Ebene | undefined {
  const art = arten.get(name);
  if (art) return LEVEL_OF_ART[art];
  return LEVEL_OF_WORD.find(([words]) => words.test(name))?.[1];
}
