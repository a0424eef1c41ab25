import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { picture } from "./picture.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { embeddedPictures } from "../../src/text/embedded-pictures.ts";

/** The Markdown of an item under its type's heading, and the pictures the text does not show itself: the first one leads in, except to a Vorlage. */
export function bodySection(item: Item, view: View): Section | undefined {
  const text = item.body.trim() === "" ? undefined : html`<div class="lese">${view.body(item)}</div>`;
  const shown = embeddedPictures(item);
  const figures = (item.data.bilder ?? [])
    .filter(({ datei }) => !shown.has(datei))
    .map(({ datei }) => picture(item, datei, view))
    .filter((one) => one !== undefined);
  if (!text && figures.length === 0) return undefined;
  const leading = item.typ === "vorlage" ? 0 : 1;
  return {
    id: "text",
    titel: item.type.bodyTitle,
    inhalt: [...figures.slice(0, leading), text, ...figures.slice(leading)],
  };
}
