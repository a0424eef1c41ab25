import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { picture } from "./picture.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";
import { attribute } from "../../src/text/attribute.ts";
import { embeddedPictures } from "../../src/text/embedded-pictures.ts";
import { wordsOf } from "../../src/text/heading-ids.ts";
import { tokensOf } from "../../src/text/tokens-of.ts";

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
  const unter = headings(item);
  return {
    id: "text",
    titel: item.type.bodyTitle,
    inhalt: [...figures.slice(0, leading), text, ...figures.slice(leading)],
    ...(unter.length > 0 ? { unter } : {}),
  };
}

/** Headings of the highest level in a text, for the table of contents; a single one says no more than the section's. */
function headings(item: Item): readonly { id: string; titel: string }[] {
  const all = tokensOf(item).flatMap((token, i, tokens) =>
    token.type === "heading_open"
      ? [{ tag: token.tag, id: attribute(token, "id"), titel: wordsOf(tokens[i + 1]) }]
      : [],
  );
  const top = all.map(({ tag }) => tag).toSorted()[0];
  const found = all.filter(({ tag }) => tag === top).map(({ id, titel }) => ({ id, titel }));
  return found.length > 1 ? found : [];
}
