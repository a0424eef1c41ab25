import type { Item } from "./site.ts";
import type { Vorlage } from "./types.generated.ts";

/** A Verwaltung's use of a Vorlage. */
export type Adoption = NonNullable<Vorlage["uebernahmen"]>[number] & {
  /** Fassungen published since the one it uses; undefined when its Fassung is not known. */
  readonly behind: number | undefined;
};

/** All adoptions of a Vorlage with how far each is behind, in the order they were entered. */
export function adoptionsOf({ data }: Item<"vorlage">): readonly Adoption[] {
  const numbers = data.fassungen.map(({ nummer }) => nummer);
  return (data.uebernahmen ?? []).map((one) => {
    const at = one.fassung === undefined ? -1 : numbers.indexOf(one.fassung);
    return { ...one, behind: at < 0 ? undefined : numbers.length - 1 - at };
  });
}

/** True when a Verwaltung works with the text today: taken over as it is or adapted. */
export function isInUse({ status }: Adoption): boolean {
  return status === "uebernommen" || status === "angepasst";
}
