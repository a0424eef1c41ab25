import type { Weg } from "./schritt.ts";

/** Ways on in words: „wenn ja: weiter mit 5“; those without a question are told together. */
export function wayWords(ways: readonly Weg[], onward: string): readonly string[] {
  if (ways.length === 0) return [];
  if (ways.every(({ wenn }) => wenn === "")) return [`${onward} ${ways.map(({ nummer }) => nummer).join(" und ")}`];
  return ways.map(({ wenn, nummer }) => `${condition(wenn)}weiter mit ${nummer}`);
}

/** The beginning of a way: „wenn ja: “, „sonst: “. */
export function condition(wenn: string): string {
  if (wenn === "") return "";
  return wenn === "sonst" ? "sonst: " : `wenn ${wenn}: `;
}
