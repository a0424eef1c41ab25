import type { Card } from "../src/export/social/card.ts";
import type { Item } from "../src/model/site.ts";
import { partiesOf, unnamed } from "./eintrag/parties.ts";
import type { View } from "./view.ts";

/** Tiles that fit on a picture. */
const most = 6;

/**
 * What the pictures of a site's pages show: one for every entry and one, at „/“, for all other pages. A site that is
 * not for everybody has none, nor one without an origin: without it nobody could name their addresses.
 */
export function socialCards(view: View): readonly Card[] {
  const { site } = view;
  if (site.audience !== "oeffentlich" || site.address.origin === "") return [];
  const { name, beschreibung } = site.hub;
  const shown = site.items.filter(({ data }) => data.zurueckgezogen === undefined);
  return [
    { path: "/", title: name, text: beschreibung, tiles: [], more: 0 },
    ...shown.map((item) => cardOf(item, view)),
  ];
}

function cardOf(item: Item, view: View): Card {
  const own = item.typ === "verwaltung" || item.typ === "partner" ? [item] : [];
  const parties = [...new Set([...own, ...partiesOf(item)])];
  const tiles = parties.slice(0, most).map((party) => {
    const { kuerzel, farbe, form } = view.tile(party);
    return { letters: kuerzel, colour: farbe, form };
  });
  const more = parties.length - tiles.length + (own.length > 0 ? 0 : unnamed(item, parties.length));
  return { path: item.path, kind: item.type.title, title: item.data.titel, tiles, more };
}
