import { html } from "../../html.ts";
import { dayStart } from "../../model/changes-of.ts";
import { permanentPath } from "../../model/permanent-path.ts";
import type { Site } from "../../model/site.ts";
import { dateText } from "../../text/dates.ts";
import { anstehendesOf, type Anstehend } from "../../wiedervorlage/anstehendes-of.ts";
import { dueName, worumText } from "../../wiedervorlage/due-text.ts";
import { duePath } from "../../wiedervorlage/due-path.ts";
import { toldFrom } from "../../wiedervorlage/lage-of.ts";
import type { Feed, FeedEntry } from "./feed.ts";

/** What is due, as news of the day from which on it is told; nothing that lies further off. */
export function dueFeed(site: Site): Feed | undefined {
  const path = duePath(site);
  if (path === undefined) return undefined;
  const entries = anstehendesOf(site)
    .filter(({ lage }) => lage !== "spaeter")
    .map((one) => dueEntry(one, site));
  const description = "Wiedervorlagen, Fristen, Maßnahmen und Prüfungen, sobald sie anstehen.";
  return { path, title: `Was ansteht – ${site.hub.name}`, description, entries };
}

function dueEntry(one: Anstehend, site: Site): FeedEntry {
  const { item, art, tag, zustaendig } = one;
  const worum = worumText(one);
  const summary = `${art.titel}, ${dateText(tag).text}${worum === undefined ? "" : `: ${worum}`}`;
  const told = dayStart(toldFrom(one));
  return {
    id: `${site.absolute(permanentPath(item))}#${dueName(one)}`,
    url: site.absolute(item.path),
    title: `${art.titel}: ${item.data.titel}`,
    summary,
    html: html`<p>${summary}</p><p>${item.data.kurzfassung}</p>`.toString(),
    published: told,
    updated: told,
    author: zustaendig.stelle,
    tags: [art.titel, item.type.title],
    licence: site.hub.lizenz,
  };
}
