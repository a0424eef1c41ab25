import { html, type Html } from "../../src/html.ts";
import { typography } from "../../src/text/typography.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { namedParties } from "../eintrag/parties.ts";
import { standOf } from "../eintrag/stand-of.ts";
import type { View } from "../view.ts";
import { homeSection } from "./home-section.ts";

/** Some Projekte with who takes part; nothing while there are none. */
export function projects(view: View): Html | undefined {
  const shown = view.site.all("projekt").slice(0, 4);
  if (shown.length === 0) return undefined;
  const cards = shown.map(
    (item) =>
      html`<section class="stapel"><h3>${itemLink(item)}</h3>${namedParties(item, view, 4)}<p>${typography(item.data.kurzfassung)}</p><p>${standOf(item)}</p></section>`,
  );
  const inhalt = html`<div class="neben gleich">${cards}</div>`;
  return homeSection(view, "projekt", { id: "projekte", titel: "Projekte", inhalt });
}
