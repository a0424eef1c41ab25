import { adoptionsOf, type Adoption } from "./adoptions.ts";
import type { Item } from "./site.ts";

/** A Vorlage and how a Verwaltung uses it. */
export interface UsedTemplate {
  readonly vorlage: Item<"vorlage">;
  readonly adoption: Adoption;
}

/** The Vorlagen a Verwaltung adopted or means to, in the order of their list; withdrawn ones too, since it has to know. */
export function usedTemplates(item: Item<"verwaltung">): readonly UsedTemplate[] {
  return item.incoming
    .filter(({ field, from }) => field === "uebernahmen" && from.typ === "vorlage")
    .flatMap(({ from }) => {
      const vorlage = from as Item<"vorlage">;
      return adoptionsOf(vorlage)
        .filter(({ verwaltung }) => verwaltung === item.kennung)
        .map((adoption) => ({ vorlage, adoption }));
    });
}
