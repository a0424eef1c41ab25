import { html, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { pressPhotos } from "../../src/presse/press-photos.ts";
import { typography } from "../../src/text/typography.ts";
import { dateien } from "../components/dateien.ts";
import { extern } from "../components/extern.ts";
import type { View } from "../view.ts";

/** The pictures of a Bericht to print: caption, the line beside it, what its licence allows, and the file. */
export function pressPictures(item: Item<"bericht">, view: View): Html | undefined {
  const photos = pressPhotos(item, view.images);
  if (photos.length === 0) return undefined;
  return html`<section><h3>${photos.length === 1 ? "Bild" : "Bilder"}</h3>${photos.map(
    ({ path, datei, kind, caption, credit, rights, source }) =>
      html`<div class="pressebild"><p>${typography(caption)}</p><p>${credit}</p><p>${rights}${source !== undefined && html` ${extern({ url: source, text: "Quelle des Bildes" })}`}</p>${dateien({ dateien: [{ titel: datei, url: view.site.url(path), angabe: kind }] })}</div>`,
  )}</section>`;
}
