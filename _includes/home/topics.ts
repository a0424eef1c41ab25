import type { Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { collator } from "../../src/text/collator.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { parties } from "../eintrag/parties.ts";
import { standOf } from "../eintrag/stand-of.ts";
import type { View } from "../view.ts";
import { homeSection } from "./home-section.ts";

/** Themen by their latest change of status. */
export function topics(view: View): Html | undefined {
  const moved = view.site
    .all("thema")
    .filter(({ data }) => (data.statusverlauf ?? []).length > 0)
    .toSorted((a, b) => collator.compare(lastMove(b), lastMove(a)));
  const zeilen = moved
    .slice(0, 6)
    .map((item) => [itemLink(item), standOf(item), zeit(lastMove(item)), parties(item, view, 3)]);
  const spalten = [
    { titel: "Thema" },
    { titel: "Status", ohneName: true },
    { titel: "Seit" },
    { titel: "Wer", ohneName: true },
  ];
  const inhalt = zeilen.length > 0 && tafel({ titel: "Themen in Bewegung", titelVersteckt: true, spalten, zeilen });
  return homeSection(view, "thema", { id: "themen", titel: "Themen in Bewegung", inhalt });
}

function lastMove({ data }: Item<"thema">): string {
  return data.statusverlauf?.at(-1)?.datum ?? "";
}
