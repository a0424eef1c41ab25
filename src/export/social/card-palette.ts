import { mixed } from "../../model/contrast.ts";
import type { Pens } from "./draw-card.ts";

/** Shades between two colours, which the edges of letters and lines need. */
const steps = 7;

/** Shades from the ground to the ink, both included. */
export const inkShades = steps + 2;

/** Every colour a card is drawn in, with the shades between those that meet; first of all {@link inkShades}. */
export function cardPalette({ colours, tileColours }: Pick<Pens, "colours" | "tileColours">): readonly string[] {
  const { grund, mappe, tinte, strecke, umweg } = colours;
  const meeting = [
    [grund, tinte],
    [mappe, tinte],
    [mappe, strecke],
    [mappe, umweg],
    [grund, strecke],
    [grund, colours["tinte-leise"]],
    ...tileColours.map((colour) => [grund, colour] as const),
  ] as const;
  const shades = meeting.flatMap(([from, to]) =>
    Array.from({ length: steps + 2 }, (_, i) => mixed(from, to, i / (steps + 1))),
  );
  return [...new Set(shades)];
}
