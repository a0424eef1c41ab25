import { comparableSteps } from "../../src/process/compare/comparable-steps.ts";
import { alikeAmong, compareVariants } from "../../src/process/compare/compare-variants.ts";
import type { Variante, Varianten } from "./variants-of.ts";

/** Some of many variants, beside the first. */
export interface Teil {
  /** The first and those of this part, which stand for all on its page. */
  readonly gezeigt: Varianten;
  /** Their places among all variants. */
  readonly spalten: readonly number[];
}

/** Variants that a reader can hold beside the first, and that fit beside it on a wide screen. */
const most = 4;

/** Elements of all drawings of a page; it stays below its budget with them. */
const elements = 110;

/** The variants in parts that each fit on a page: none is left out, and each stands beside the first. */
export function variantsParts({ alle, tafel: all, gemeinsam }: Varianten): readonly Teil[] {
  const [first, ...others] = alle;
  const groups: number[][] = [];
  let weight = Infinity;
  for (const [i, { modell }] of others.entries()) {
    const own = modell.knoten.length;
    const group = groups.at(-1);
    if (group && group.length < most && weight + own <= elements) {
      group.push(i + 1);
      weight += own;
    } else {
      groups.push([i + 1]);
      weight = own;
    }
  }
  return groups.map((group) => {
    const spalten = [0, ...group];
    const shown: readonly [Variante, ...Variante[]] = [first, ...group.map((index) => alle[index]!)];
    const tafel = compareVariants(
      shown.map(({ modell }) => comparableSteps(modell)),
      0,
      alikeAmong(all.alike, spalten),
    );
    return { gezeigt: { alle: shown, tafel, gemeinsam }, spalten };
  });
}
