import { html } from "../../src/html.ts";
import { foreignInSachgebiet } from "../../src/hubs/foreign-entries.ts";
import type { Item } from "../../src/model/site.ts";
import type { Section } from "../eintrag/section.ts";
import type { View } from "../view.ts";
import { foreignRows } from "./foreign-rows.ts";
import { hubsPath } from "./hub-path.ts";

/** Entries shown; a Sachgebiet must not grow with other people's hubs. */
const shown = 8;

/** What other hubs have in a Sachgebiet. */
export function foreignSection(item: Item, view: View): Section | undefined {
  const held = foreignInSachgebiet(item, view.site);
  if (held.length === 0) return undefined;
  const rest = held.length - shown;
  return {
    id: "andere-hubs",
    titel: "In anderen Hubs",
    inhalt: html`<div class="stapel">${foreignRows(held.slice(0, shown), view, true)}<p><a href="${view.site.url(hubsPath)}">Alles aus anderen Hubs</a>${rest > 0 && html` <span class="leise">(${rest} weitere zu diesem Sachgebiet)</span>`}</p></div>`,
  };
}
