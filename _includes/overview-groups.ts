import type { TypeName } from "../src/model/types.generated.ts";
import type { Uebersicht } from "./uebersicht.ts";
import { overviewsOf, type OpenOverview } from "./uebersichten.ts";
import type { View } from "./view.ts";

/** Overviews that belong together. */
export interface OverviewGroup {
  readonly id: NonNullable<Uebersicht["gruppe"]> | "weiteres";
  readonly titel: string;
  /** What they are for, in the margin. */
  readonly rand: string;
  readonly overviews: readonly OpenOverview[];
}

interface Group extends Omit<OverviewGroup, "overviews"> {
  /** Types whose overviews stand here, in their order. */
  readonly typen: readonly TypeName[];
}

const groups: readonly Group[] = [
  { id: "helfen", titel: "Wer hilft wem", rand: "Suchen, anbieten, gemeinsam buchen.", typen: ["gesuch"] },
  {
    id: "verabredet",
    titel: "Was verabredet ist",
    rand: "Termine, Maßnahmen, Beschlüsse, und was liegen blieb.",
    typen: ["termin", "bericht", "ratsvorlage", "thema"],
  },
  {
    id: "andere",
    titel: "Wie es andere machen",
    rand: "Programme, Zahlen und Abläufe im Vergleich.",
    typen: ["verwaltung", "prozess", "vorlage", "projekt"],
  },
];

/** The overviews that have something to tell, by what they are for; one of any other type comes in a group at the end. */
export function overviewGroups(view: View): readonly OverviewGroup[] {
  const all = overviewsOf(view);
  const idOf = ({ gruppe, typ }: OpenOverview) => gruppe ?? groups.find(({ typen }) => typen.includes(typ))?.id;
  const placed = groups.map(({ typen, ...group }) => ({
    ...group,
    overviews: all.filter((one) => idOf(one) === group.id).toSorted((a, b) => rank(typen, a) - rank(typen, b)),
  }));
  const rest = all.filter((one) => idOf(one) === undefined);
  const last = { id: "weiteres" as const, titel: "Außerdem", rand: "", overviews: rest };
  return [...placed, last].filter(({ overviews }) => overviews.length > 0);
}

/** By type; what is here by its own word comes last. */
function rank(typen: readonly TypeName[], { typ }: OpenOverview): number {
  const at = typen.indexOf(typ);
  return at < 0 ? typen.length : at;
}
