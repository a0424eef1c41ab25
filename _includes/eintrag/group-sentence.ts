import { councilState, type Lage } from "../../src/beratung/council-state.ts";
import type { Group } from "../../src/beratung/shared-groups.ts";
import type { View } from "../view.ts";

const counted: readonly (readonly [Lage, string])[] = [
  ["angenommen", "zugestimmt"],
  ["abgelehnt", "abgelehnt"],
];

/** „1 von 3 Häusern hat zugestimmt.“ */
export function groupSentence({ items }: Group, { site }: View): string {
  const states = items.map((item) => councilState(item, site).lage);
  const parts = counted.flatMap(([lage, word]) => {
    const count = states.filter((one) => one === lage).length;
    return count === 0 && lage !== "angenommen"
      ? []
      : [`${count} von ${items.length} Häusern ${count === 1 ? "hat" : "haben"} ${word}`];
  });
  return `${parts.join(", ")}.`;
}
