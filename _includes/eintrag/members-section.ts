import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { drawLine } from "../../src/netz/draw-line.ts";
import { fitted } from "../../src/netz/drawing-parts.ts";
import { lineOf } from "../../src/netz/lines.ts";
import { netzOf } from "../../src/netz/netz-of.ts";
import { netz } from "../components/netz.ts";
import type { View } from "../view.ts";
import { netzProps } from "./netz-props.ts";
import { partiesSection } from "./parties.ts";
import type { Section } from "./section.ts";

/** Members and Partner of a Verbund: its line as a drawing, and everybody by name. */
export function membersSection(item: Item<"verbund">, view: View): Section | undefined {
  const section = partiesSection(item, view, "Mitglieder und Partner");
  const { joint, tieOf } = netzOf(view.site);
  const own = joint.find((one) => one.item === item);
  const drawing = own && drawLine(lineOf(own), tieOf);
  if (!section || !drawing) return section;
  const props = netzProps(fitted({ ...drawing, titles: [] }), `Mitglieder: ${item.data.titel}`, view);
  return { ...section, inhalt: html`${netz(props)}${section.inhalt}` };
}
