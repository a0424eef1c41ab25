import type { ContentType } from "../../src/model/content-type.ts";
import type { Facet, FacetValue } from "../../src/model/list.ts";
import type { Item } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import { gruppenOf, type GruppenTyp } from "../../src/massnahmen/gruppen.ts";
import { lageLabel } from "../../src/massnahmen/lage-words.ts";
import { lagen, type Massnahme } from "../../src/massnahmen/massnahme.ts";
import { registerPath } from "../../src/massnahmen/register-path.ts";
import { register } from "../../src/massnahmen/register.ts";
import type { View } from "../view.ts";

/** Part of the register: measures that stand alike, or belong to one entry. */
export interface Auswahl extends FacetValue {
  readonly massnahmen: readonly Massnahme[];
  /** Whose measures they are. */
  readonly item?: Item;
}

/** A way to narrow the register. */
export interface Eingrenzung extends Facet {
  readonly values: readonly Auswahl[];
}

/** All ways to narrow the register that have at least one value. */
export const eingrenzungen = oncePer(({ site }: View): readonly Eingrenzung[] => {
  const byLage = lagen.map((lage) =>
    auswahl(
      lage,
      lageLabel[lage],
      register(site).filter((one) => one.lage === lage),
    ),
  );
  const groups = [...gruppenOf(site).values()];
  const by = (typ: GruppenTyp): Eingrenzung => ({
    name: typ,
    title: site.type(typ)?.title ?? typ,
    values: groups
      .filter(({ item }) => item.typ === typ)
      .map(({ item, massnahmen }) => ({ ...auswahl(item.kennung, item.data.titel, massnahmen), item })),
  });
  const all = [{ name: "stand", title: "Stand", values: byLage }, by("verwaltung"), by("verbund"), by("thema")];
  return all
    .map((one) => ({ ...one, values: one.values.filter(({ massnahmen }) => massnahmen.length > 0) }))
    .filter(({ values }) => values.length > 0);
});

function auswahl(value: string, label: string, massnahmen: readonly Massnahme[]): Auswahl {
  return { value, label, massnahmen, items: massnahmen.map(({ bericht }) => bericht) };
}

/** The register as if it were a list of a type, so that it is narrowed like any other. */
export const registerType = oncePer(({ site }: View): ContentType => ({
  ...site.type("bericht")!,
  title: "Maßnahme",
  pluralTitle: "Maßnahmen",
  path: registerPath(site),
}));
