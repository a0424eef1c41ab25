import { linien } from "./linien.ts";
import type { Messung, Reihe } from "./messung.ts";
import type { Stand } from "./stand.ts";

/** Measures lines in turns, `laeufe` times each, and tells what it is at. */
export async function runden(
  stand: Stand,
  names: readonly string[],
  laeufe: number,
  tell: (line: string) => void,
): Promise<Reihe[]> {
  const found = new Map<string, Messung[]>(names.map((name) => [name, []]));
  for (let round = 0; round < laeufe; round++) {
    for (const name of names) {
      const { titel, miss, einmal } = linien[name]!;
      if (round > 0 && einmal) continue;
      tell(`${stand.groesse} Einträge, Lauf ${round + 1}: ${titel}`);
      found.get(name)!.push(await miss(stand));
    }
  }
  return [...found].map(([linie, messungen]) => ({ groesse: stand.groesse, linie, messungen }));
}
