import { href, html, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { drawingName } from "../../src/process/drawing-name.ts";
import type { View } from "../view.ts";
import { fileSize } from "./file-size.ts";

/** The model for other tools, and its drawing. */
export function prozessFiles(item: Item<"prozess">, view: View): Child {
  const { bpmn } = item.data;
  const file = item.files.find(({ name }) => name === bpmn);
  if (!file || bpmn === undefined) return undefined;
  const model = html`<a${href(item.url + bpmn)} download>Modell (${fileSize(file)})</a>`;
  const drawn = view.model(item, bpmn) !== undefined;
  return [model, drawn && html`, <a${href(item.url + drawingName(bpmn))} download>Bild (SVG)</a>`];
}
