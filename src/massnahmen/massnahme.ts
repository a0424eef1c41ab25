import type { Item } from "../model/site.ts";
import type { Bericht } from "../model/types.generated.ts";

/** How a measure stands: overdue, to be done by a day, to be done some time, done, dropped. */
export const lagen = ["ueberfaellig", "termin", "ohne-termin", "erledigt", "entfallen"] as const;
export type Lage = (typeof lagen)[number];

/** The day by which something is to be done. */
export interface Faellig {
  /** JJJJ-MM-TT. */
  readonly tag: string;
  /** How it was worked out of the words for it; absent where the Bericht gives the day. */
  readonly weg?: string;
  /** The day of the Bericht that was counted from is not known exactly. */
  readonly ungefaehr?: boolean;
}

/** One measure of a Bericht, with who has to act and what it is about. */
export interface Massnahme {
  readonly bericht: Item<"bericht">;
  readonly data: NonNullable<Bericht["massnahmen"]>[number];
  readonly status: string;
  readonly faellig?: Faellig;
  readonly lage: Lage;
  readonly verwaltungen: readonly Item<"verwaltung">[];
  readonly themen: readonly Item<"thema">[];
  readonly verbund?: Item<"verbund">;
}

/** Whether somebody still has to do something. */
export function isOpen({ lage }: Massnahme): boolean {
  return lage !== "erledigt" && lage !== "entfallen";
}
