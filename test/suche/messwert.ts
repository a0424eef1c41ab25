import type { Zeile } from "./masse.ts";

/** One measure of a class; throws when the class was not measured. */
export function messwert(
  lines: readonly Zeile[],
  klasse: string,
  measure: "ndcg" | "recall" | "mrr" | "still",
): number {
  const value = lines.find((line) => line.klasse === klasse)?.[measure];
  if (value === undefined) throw new Error(`${klasse} has no ${measure}`);
  return value;
}
