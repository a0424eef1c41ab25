import { html, type Child, type Html } from "../../html.ts";
import type { Fluss, Point } from "../modell.ts";
import { px } from "./px.ts";
import { labelAround, labelBelow, linesOf } from "./label.ts";

const dashes: Readonly<Record<Fluss["art"], string | undefined>> = {
  sequence: undefined,
  message: "8 5",
  association: "2 4",
  data: "2 4",
};

/** A line with its ends and its name. */
export function lineOf(fluss: Fluss): Html {
  const { art, punkte, beginn, spitzen, name } = fluss;
  const first = punkte[0]!;
  const second = punkte[1] ?? first;
  const last = punkte.at(-1)!;
  const before = punkte.at(-2) ?? last;
  const d = punkte.map(({ x, y }, i) => `${i === 0 ? "M" : " "}${px(x)} ${px(y)}`).join("");
  const dash = dashes[art];
  const ends: readonly Child[] = [
    beginn === "default" &&
      path(
        signOn(first, second, [
          [6, -5],
          [11, 5],
        ]),
      ),
    beginn === "conditional" &&
      path(
        `${signOn(first, second, [
          [0, 0],
          [8, -5],
          [16, 0],
          [8, 5],
        ])}z`,
      ),
    art === "message" && html`<circle cx="${px(first.x)}" cy="${px(first.y)}" r="4"/>`,
    art === "sequence" && path(`${arrow(before, last)}z`, html` class="v" fill="currentColor"`),
    art === "message" && path(`${arrow(before, last)}z`),
    (art === "data" || (art === "association" && spitzen !== "none")) && path(arrow(before, last), html` fill="none"`),
    spitzen === "both" && path(arrow(second, first), html` fill="none"`),
  ];
  return html`<path fill="none"${dash && html` stroke-dasharray="${dash}"`} d="${d}"/>${ends}${name !== "" && label(fluss)}`;
}

const path = (d: string, more?: Html): Html => html`<path${more} d="${d}"/>`;

const arrow = (from: Point, to: Point): string =>
  signOn(to, from, [
    [9, -4.5],
    [0, 0],
    [9, 4.5],
  ]);

/** Points along a line: so far from its beginning, and so far to its side. */
function signOn(at: Point, towards: Point, places: readonly (readonly [number, number])[]): string {
  const length = Math.hypot(towards.x - at.x, towards.y - at.y) || 1;
  const [ux, uy] = [(towards.x - at.x) / length, (towards.y - at.y) / length];
  return places
    .map(
      ([along, side], i) =>
        `${i === 0 ? "M" : " "}${px(at.x + ux * along - uy * side)} ${px(at.y + uy * along + ux * side)}`,
    )
    .join("");
}

/** The name where the file puts it, else beside the middle of the longest piece. */
function label({ name, schild, punkte }: Fluss): Html {
  if (schild) return labelBelow(linesOf(name, Math.max(schild.w, 90), 4), schild.x + schild.w / 2, schild.y);
  const pieces = punkte.slice(1).map((to, i) => ({ from: punkte[i]!, to }));
  const size = ({ from, to }: { from: Point; to: Point }): number => Math.hypot(to.x - from.x, to.y - from.y);
  const longest = pieces.toSorted((a, b) => size(b) - size(a))[0]!;
  const x = (longest.from.x + longest.to.x) / 2;
  const y = (longest.from.y + longest.to.y) / 2;
  return labelAround(linesOf(name, 100, 2), x, y - 10);
}
