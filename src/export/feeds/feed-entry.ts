import { html, type Html } from "../../html.ts";
import { changesOf, dayStart } from "../../model/changes-of.ts";
import { permanentPath } from "../../model/permanent-path.ts";
import type { Item, Site } from "../../model/site.ts";
import { dateText } from "../../text/dates.ts";
import type { FeedEntry } from "./feed.ts";

/**
 * An item as news; undefined when it names no day. A withdrawn one keeps its id and says so: whoever has the old text in
 * a feed reader gets the notice in its place. A deleted-entry (RFC 6721) would leave it there in readers that do not
 * know the element, and take it away without a word in the others (ADR 17).
 */
export function feedEntry(item: Item, site: Site): FeedEntry | undefined {
  const changes = changesOf(item, site.now);
  if (!changes) return undefined;
  const { data, type } = item;
  return {
    id: site.absolute(permanentPath(item)),
    url: site.absolute(item.path),
    ...(data.zurueckgezogen ? withdrawn(data.titel, data.zurueckgezogen) : news(item)),
    published: dayStart(changes.created),
    updated: dayStart(changes.modified),
    author: data.verantwortlich?.stelle,
    tags: [type.title, ...sachgebiete(item), ...(data.beispiel ? ["Beispiel"] : [])],
    licence: item.typ === "vorlage" ? (item as Item<"vorlage">).data.rechte?.lizenz : site.hub.lizenz,
  };
}

type Words = Pick<FeedEntry, "title" | "summary" | "html">;

function withdrawn(titel: string, { datum, grund }: NonNullable<Item["data"]["zurueckgezogen"]>): Words {
  const summary = `Zurückgezogen am ${dateText(datum).text}: ${grund}`;
  return { title: `Zurückgezogen: ${titel}`, summary, html: html`<p>${summary}</p>`.toString() };
}

/** Corrections first, since whoever read the mistake should see them. */
function news({ data: { titel, kurzfassung, korrekturen, aenderungen, beispiel } }: Item): Words {
  const content = html`${notes("Berichtigung", korrekturen)}<p>${kurzfassung}</p>${notes("Änderung", aenderungen)}${beispiel && html`<p>Beispiel, zur Veranschaulichung erfunden.</p>`}`;
  return { title: titel, summary: kurzfassung, html: content.toString() };
}

function notes(word: string, all: Item["data"]["korrekturen"]): Html[] {
  return (all ?? [])
    .toSorted((a, b) => (a.datum < b.datum ? 1 : -1))
    .map(({ datum, text }) => html`<p><strong>${word} vom ${dateText(datum).text}:</strong> ${text}</p>`);
}

function sachgebiete({ outgoing }: Item): string[] {
  return outgoing.filter(({ to, field }) => to.typ === "sachgebiet" && field !== null).map(({ to }) => to.data.titel);
}
