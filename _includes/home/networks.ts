import type { Html } from "../../src/html.ts";
import { tafel } from "../components/tafel.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { parties, partiesOf } from "../eintrag/parties.ts";
import type { View } from "../view.ts";
import { homeSection } from "./home-section.ts";

/** Who works with whom, as a table; nothing while nobody does. */
export function networks(view: View): Html | undefined {
  const { site } = view;
  const items = [...site.all("verbund"), ...site.all("projekt")].filter((item) => partiesOf(item).length > 1);
  if (items.length === 0) return undefined;
  const titel = "Wer mit wem arbeitet";
  const spalten = [{ titel: "Netz" }, { titel: "Art", ohneName: true }, { titel: "Wer", ohneName: true }];
  const zeilen = items.map((item) => [itemLink(item), item.type.title, parties(item, view)]);
  const inhalt = tafel({ titel, titelVersteckt: true, spalten, zeilen });
  return homeSection(view, "verbund", { id: "netz", titel, inhalt });
}
