import type { Item } from "../../src/model/site.ts";
import { comparableSteps } from "../../src/process/compare/comparable-steps.ts";
import {
  alikeAmong,
  alikeEachTwo,
  compareVariants,
  mostAlike,
  type VariantTable,
} from "../../src/process/compare/compare-variants.ts";
import { oncePer } from "../../src/once-per.ts";
import type { Modell } from "../../src/process/modell.ts";
import type { View } from "../view.ts";

/** A model of a process and whose it is. */
export interface Variante {
  readonly name: string;
  /** „dem gemeinsamen Ablauf“, „dem Ablauf von Stadt Witten“. */
  readonly wem: string;
  readonly url?: string;
  readonly datei: string;
  readonly modell: Modell;
  readonly beispiel: boolean;
}

export interface Varianten {
  /** The one all others are compared with first: the shared one, else the one most like all others. */
  readonly alle: readonly [Variante, ...Variante[]];
  readonly tafel: VariantTable;
  /** Whether the first is the shared one, whose steps stand on the page of the Prozess. */
  readonly gemeinsam: boolean;
}

/** The models of a Prozess side by side; undefined with less than two, or when it was withdrawn. */
export function variantsOf(item: Item<"prozess">, view: View): Varianten | undefined {
  return known(view)(item).varianten;
}

/** Two pages ask, and each two of twenty are worth a second. */
const known = oncePer((view: View) => oncePer((item: Item<"prozess">) => ({ varianten: compared(item, view) })));

function compared(item: Item<"prozess">, view: View): Varianten | undefined {
  if (item.data.zurueckgezogen) return undefined;
  const shared = sharedOf(item, view);
  const found = [...shared, ...ownOf(item, view)];
  if (found.length < 2) return undefined;
  const steps = found.map(({ modell }) => comparableSteps(modell));
  const alike = alikeEachTwo(steps);
  const reference = shared.length > 0 ? 0 : mostAlike(alike);
  const order = [reference, ...found.keys().filter((index) => index !== reference)];
  const [first, ...others] = order.map((index) => found[index]!);
  const tafel = compareVariants(
    order.map((index) => steps[index]!),
    0,
    alikeAmong(alike, order),
  );
  return { alle: [first!, ...others], tafel, gemeinsam: shared.length > 0 };
}

function sharedOf(item: Item<"prozess">, view: View): readonly Variante[] {
  const { bpmn } = item.data;
  const modell = view.model(item, bpmn);
  if (!modell || bpmn === undefined) return [];
  return [{ name: "Gemeinsamer Ablauf", wem: "dem gemeinsamen Ablauf", datei: bpmn, modell, beispiel: false }];
}

/** Those of Verwaltungen that this audience may see. */
function ownOf(item: Item<"prozess">, view: View): readonly Variante[] {
  return (item.data.varianten ?? []).flatMap(({ verwaltung, bpmn, beispiel = false }): Variante[] => {
    const modell = view.model(item, bpmn);
    const whose = view.site.find("verwaltung", verwaltung);
    if (!modell || !whose || bpmn === undefined) return [];
    const name = whose.data.titel;
    return [{ name, wem: `dem Ablauf von ${name}`, url: whose.url, datei: bpmn, modell, beispiel }];
  });
}
