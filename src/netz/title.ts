import type { Item } from "../model/site.ts";
import { countText } from "../text/numbers.ts";
import { textWidth } from "../text/text-width.ts";
import type { Anchor, Title } from "./drawing.ts";
import type { Point } from "./geometry.ts";
import { labelSize, lineHeight, textBlock } from "./label.ts";
import type { Line } from "./lines.ts";

/** Size of the names of lines in px. */
export const titleSize = 15;

/** The name of a line at a place: its middle or its upper left corner. */
export function titleAt(line: Line, at: Point, anchor: Anchor, width: number, most: number, withSub = true): Title {
  const name = textBlock(line.item.data.titel, width, most, titleSize, 600);
  const sub = withSub ? noteOf(line) : "";
  const w = Math.max(name.w, Math.ceil(textWidth(sub, labelSize)));
  const text = { lines: name.lines, w, h: name.h + (sub === "" ? 0 : lineHeight + 1) };
  const x = anchor === "middle" ? at.x - w / 2 : anchor === "end" ? at.x - w : at.x;
  const y = anchor === "middle" ? at.y - text.h / 2 : at.y;
  return { item: line.item, sub, label: { text, anchor, box: { x, y, w, h: text.h } } };
}

/** „Projekt, 6 Verwaltungen“ */
function noteOf({ item, parties }: Line): string {
  const members = item.typ === "verbund" ? (item as Item<"verbund">).data.mitgliederzahl : undefined;
  if (members !== undefined) return `${item.type.title}, ${countText(members, "Mitglied", "Mitglieder")}`;
  const offices = parties.filter(({ typ }) => typ === "verwaltung").length;
  return `${item.type.title}, ${countText(offices, "Verwaltung", "Verwaltungen")}`;
}
