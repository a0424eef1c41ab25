import type { Item } from "../../src/model/site.ts";
import type { Drawing, Label } from "../../src/netz/drawing.ts";
import type { NetzPage } from "../../src/netz/draw-page.ts";
import type { Strength } from "../../src/netz/ties.ts";
import type { LegendeProps } from "../components/legende.ts";
import type { NetzblattProps } from "../components/netzblatt.ts";
import type { NetzProps } from "../components/netz.ts";
import type { NetzText } from "../components/netztext.ts";
import type { View } from "../view.ts";

const strengths: readonly Strength[] = ["einfach", "stark", "lose"];

/** A drawing in the words of its component; `middle` is whose page it stands on and therefore no link. */
export function netzProps(drawing: Drawing, titel: string, view: View, middle?: Item): NetzProps {
  const { width, height, stops, titles, halts } = drawing;
  const kacheln = stops.map(({ item, tile, label }) => {
    const { url, ...kachel } = view.tile(item);
    const own = item === middle;
    return {
      kachel: own ? kachel : { ...kachel, url },
      x: tile.x,
      y: tile.y,
      name: label && textOf(label, 12, label.note),
      mitte: own,
    };
  });
  const namen = titles.map(({ item, label, sub }) => ({
    ...textOf(label, 13, sub === "" ? undefined : sub),
    titel: item.data.titel,
    url: item.url,
  }));
  return { titel, breite: width, hoehe: height, strecken: pathsOf(drawing), kacheln, halte: halts, namen };
}

/** The drawings of a page in the words of their component. */
export function blattProps({ columns, wide }: NetzPage, titel: string, view: View): NetzblattProps {
  return {
    titel,
    spalten: columns.map((column, i) => netzProps(column, columns.length > 1 ? `Spalte ${i + 1}` : titel, view)),
    breit: wide && netzProps(wide, "Verbundene Netze", view),
  };
}

/** What the legend of a page has to explain. */
export function legendProps({ columns, wide }: NetzPage, view: View): LegendeProps {
  const drawings = wide ? [...columns, wide] : columns;
  const strokes = drawings.flatMap((drawing) => drawing.strokes);
  const stops = drawings.flatMap((drawing) => drawing.stops);
  const shown = new Set(stops.map(({ item }) => view.tile(item).form));
  return {
    strecken: strengths.filter((strength) => strokes.some((stroke) => stroke.strength === strength)),
    formen: (["gemeinde", "kreis", "amt", "partner"] as const).filter((form) => shown.has(form)),
  };
}

function pathsOf({ strokes }: Drawing): NetzProps["strecken"] {
  const of = (strength: Strength): string =>
    strokes
      .filter((stroke) => stroke.strength === strength)
      .map(({ points }) => `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}`)
      .join("");
  return { einfach: of("einfach"), stark: of("stark"), lose: of("lose") };
}

/** The first baseline lies `rise` px below the upper edge. */
function textOf({ text, box, anchor }: Label, rise: number, zusatz: string | undefined): NetzText {
  const x = anchor === "start" ? box.x : anchor === "end" ? box.x + box.w : box.x + box.w / 2;
  return { zeilen: text.lines, x, y: box.y + rise, anker: anchor, zusatz };
}
