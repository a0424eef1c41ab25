import { alignSteps } from "./align-steps.ts";
import { compareSteps } from "./compare-steps.ts";
import { deviationOf, type Deviation } from "./deviation.ts";
import type { Step } from "./step.ts";

/** One step of the table: for each variant its step, if it has one, and how it stands to the reference. */
export interface VariantRow {
  readonly cells: readonly VariantCell[];
}

export interface VariantCell {
  readonly step: Step | undefined;
  /** Undefined where neither this variant nor the reference has the step. */
  readonly deviation: Deviation | undefined;
}

export interface VariantTable {
  /** Index of the variant that the others are compared with: the one most like all others, else the first. */
  readonly reference: number;
  readonly rows: readonly VariantRow[];
  /** alike[i][j]: how alike variant i and variant j are, in percent. */
  readonly alike: readonly (readonly number[])[];
}

/**
 * Sets any number of variants of a process side by side; `reference` fixes what they are compared with, `alike` spares
 * to compare each two once more.
 */
export function compareVariants(
  variants: readonly (readonly Step[])[],
  reference?: number,
  alike: VariantTable["alike"] = alikeEachTwo(variants),
): VariantTable {
  const centre = reference ?? mostAlike(alike);
  return { reference: centre, rows: rowsOf(variants, centre, alike[centre] ?? []), alike };
}

/** How alike each two are, in percent; the number is the same both ways. */
export function alikeEachTwo(variants: readonly (readonly Step[])[]): VariantTable["alike"] {
  const half = variants.map((a, i) => variants.slice(0, i).map((b) => compareSteps(a, b).alike));
  return variants.map((_, i) => variants.map((_own, j) => (i === j ? 100 : half[Math.max(i, j)]![Math.min(i, j)]!)));
}

/** The numbers of some, in their order. */
export function alikeAmong(alike: VariantTable["alike"], some: readonly number[]): VariantTable["alike"] {
  return some.map((i) => some.map((j) => alike[i]![j]!));
}

/** The index of the variant most like all others, of several the first. */
export function mostAlike(alike: readonly (readonly number[])[]): number {
  const sums = alike.map((line) => line.reduce((sum, one) => sum + one, 0));
  return Math.max(0, sums.indexOf(Math.max(...sums)));
}

/**
 * The reference first, then the others aligned with the rows so far, the most alike first: what one that differs much adds
 * would otherwise stand between the steps of the next.
 */
function rowsOf(variants: readonly (readonly Step[])[], reference: number, alike: readonly number[]): VariantRow[] {
  const order = [...variants.keys()].filter((index) => index !== reference);
  order.sort((a, b) => (alike[b] ?? 0) - (alike[a] ?? 0) || a - b);
  let rows = (variants[reference] ?? []).map((step): Row => new Map([[reference, step]]));
  for (const index of order) rows = withVariant(rows, index, variants[index] ?? []);
  return rows.map((row) => ({ cells: variants.map((_, index) => cell(row, reference, index)) }));
}

/** By variant, in the order they came in: the first speaks for the row. */
type Row = Map<number, Step>;

function withVariant(rows: readonly Row[], index: number, steps: readonly Step[]): Row[] {
  const speakers = new Map<Step, Row>();
  // A copy, for the same step object may stand in two rows or two variants.
  for (const row of rows) for (const first of [...row.values()].slice(0, 1)) speakers.set({ ...first }, row);
  return alignSteps([...speakers.keys()], steps).map(([speaker, step]) => {
    const row = new Map(speaker && speakers.get(speaker));
    return step ? row.set(index, step) : row;
  });
}

function cell(row: Row, reference: number, index: number): VariantCell {
  const step = row.get(index);
  return { step, deviation: deviationOf(row.get(reference), step) };
}
