import type { Flat, Paragraph } from "./flatten.ts";
import type { Run } from "./run.ts";

/** The paragraphs of a footnote: word processors allow no tables there, so a row becomes a line and lists show their marks. */
export function noteRows(flat: readonly Flat[]): { readonly runs: readonly Run[] }[] {
  return flat.flatMap((one) =>
    one.kind === "paragraph"
      ? [{ runs: [...mark(one), ...one.runs] }]
      : [one.header, ...one.rows].map((row) => ({ runs: joined(row) })),
  );
}

function mark({ marked, lists, done }: Paragraph): Run[] {
  const place = lists.at(-1);
  if (!marked || !place) return [];
  const text = place.ordered ? `${place.start + place.item}. ` : done === undefined ? "• " : `${boxOf(done)} `;
  return [{ kind: "text", text, marks: {} }];
}

/** The box of a task. */
export function boxOf(done: boolean): string {
  return done ? "☑" : "☐";
}

function joined(cells: readonly (readonly Run[])[]): Run[] {
  return cells.flatMap((cell, i) => (i === 0 ? cell : [{ kind: "text" as const, text: " | ", marks: {} }, ...cell]));
}
