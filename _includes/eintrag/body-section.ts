import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { picture } from "./picture.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { embeddedPictures } from "../../src/text/embedded-pictures.ts";

/** The Markdown of an item under its type's heading, with its first picture beside it unless the text shows it itself. */
export function bodySection(item: Item, view: View): Section | undefined {
  const text = item.body.trim() === "" ? undefined : html`<div class="lese">${view.body(item)}</div>`;
  const shown = embeddedPictures(item);
  const figures = (item.data.bilder ?? [])
    .filter(({ datei }) => !shown.has(datei))
    .map(({ datei }) => picture(item, datei, view))
    .filter((one) => one !== undefined);
  if (!text && figures.length === 0) return undefined;
  const beside =
    figures.length > 0
      ? html`<div class="neben">${text}<aside class="stapel" aria-label="Bilder">${figures}</aside></div>`
      : text;
  return { id: "text", titel: item.type.bodyTitle, inhalt: beside };
}
