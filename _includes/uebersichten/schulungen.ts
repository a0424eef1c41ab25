import { partPath } from "../../src/model/list-paths.ts";
import type { Html } from "../../src/html.ts";
import { openTrainings, pastTrainings } from "../../src/schulung/schulung.ts";
import { trainingsName } from "../../src/schulung/trainings-path.ts";
import { countText } from "../../src/text/numbers.ts";
import { blaettern } from "../components/blaettern.ts";
import { closingSections, openSections } from "../schulung/training-parts.ts";
import { overviewPage, overviewPath, type Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

/** Courses on one page: with their prepared letters it stays below the budget. */
const perPage = 20;

const overview: Uebersicht = {
  typ: "termin",
  name: trainingsName,
  titel: "Schulungen bündeln",
  satz: "Welche Schulung wie viele Plätze braucht, bis wann Häuser zusagen können und was es je Person kostet.",
  stand: ({ site }) => {
    const open = openTrainings(site);
    if (open.length + pastTrainings(site).length === 0) return undefined;
    const short = open.filter(({ lage }) => lage === "knapp").length;
    const count = open.length === 0 ? "zurzeit keine offen" : `${open.length} offen`;
    return short === 0 ? count : `${count}, ${short === 1 ? "eine braucht" : `${short} brauchen`} noch Zusagen`;
  },
  pages: (view) => {
    const open = openTrainings(view.site);
    const past = pastTrainings(view.site);
    const count = Math.max(1, Math.ceil(open.length / perPage));
    return Array.from({ length: count }, (_, i) =>
      overviewPage(
        overview,
        {
          part: [i + 1, count],
          zeilen: [
            open.length === 0 ? "Zurzeit keine offen" : countText(open.length, "offene Schulung", "offene Schulungen"),
          ],
          inhalt: [
            openSections(open.slice(i * perPage, (i + 1) * perPage), view),
            count > 1 && turning(i, count, view),
            i === 0 && closingSections(past, open, view),
          ],
        },
        view,
      ),
    );
  },
};

export default overview;

function turning(index: number, count: number, view: View): Html {
  const first = overviewPath(overview, view);
  const url = (i: number): string => view.site.url(partPath(first, i));
  return blaettern({ anzahl: count, index, url });
}
