import { dataPath } from "../../src/export/data/data-path.ts";
import { feedAt } from "../../src/export/feeds/feeds-of.ts";
import { html, href, type Html } from "../../src/html.ts";
import { facetPath } from "../../src/model/list-paths.ts";
import type { Item } from "../../src/model/site.ts";
import { requestsOf } from "../../src/passung/open-requests.ts";
import { passungenOf } from "../../src/passung/passungen.ts";
import type { Section } from "../eintrag/section.ts";
import { overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { matchRows } from "./match-rows.ts";
import { matching } from "./matching.ts";

/** The closest matches; the overview has all. */
const most = 3;

/** What is sought and offered in a Sachgebiet, or by a Verwaltung, and what of it fits; nothing where nothing is open. */
export function requestsSection(item: Item<"sachgebiet"> | Item<"verwaltung">, view: View): Section | undefined {
  const { site } = view;
  const own = requestsOf(site).von.get(item) ?? [];
  const [first] = own;
  if (!first) return undefined;
  const seeking = own.filter(({ data }) => data.richtung === "suche").length;
  const list = facetPath(first.type, { name: item.typ }, { value: item.kennung });
  const found = passungenOf(site).bei(item);
  return {
    id: "passend",
    titel: "Gesucht und angeboten",
    rand: html`<p><a${href(site.url(overviewPath(matching, view)))}>Wer zu wem passt</a></p>`,
    inhalt: html`<div class="stapel-weit"><p>Offen: <a${href(site.url(list))}>${seeking} gesucht, ${own.length - seeking} angeboten</a>.${feedLink(list, view)}</p>${found.length > 0 && matchRows(found.slice(0, most), view)}</div>`,
  };
}

function feedLink(path: string, { site }: View): Html | false {
  return (
    feedAt(path, site) !== undefined &&
    html` Neues daraus meldet Ihnen der <a${href(site.url(dataPath(path, "feed.xml")))}>Feed</a>.`
  );
}
