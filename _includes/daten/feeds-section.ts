import { dataPath } from "../../src/export/data/data-path.ts";
import { feedsByPath, feedsOf } from "../../src/export/feeds/feeds-of.ts";
import { html, href } from "../../src/html.ts";
import { facetRoot } from "../../src/model/list-paths.ts";
import type { Site } from "../../src/model/site.ts";
import type { Section } from "../eintrag/section.ts";
import { longList } from "./long-list.ts";

/** What a feed is, the one of the whole hub, and those of single entries by type. */
export function feedsSection(site: Site): Section {
  const url = (path: string): string => site.url(dataPath(path, "feed.xml"));
  const section = { id: "feeds", titel: "Feeds" };
  if (feedsOf(site).length === 0)
    return {
      ...section,
      inhalt: html`<p>Hier gibt es keine Feeds: Dieser Auftritt kennt seine Adresse nicht (<code>url</code> in hub.yaml), oder noch kein Eintrag nennt einen Tag.</p>`,
    };
  const groups = site.types.map((type) => {
    const items = site.all(type.typ).filter(({ path }) => feedsByPath(site).has(path));
    return longList(
      `Feed je ${type.title}`,
      items.map(({ data, path }) => ({ text: data.titel, url: url(path) })),
    );
  });
  const type = site.type("gesuch");
  const root = type && facetRoot(type, { name: "sachgebiet" });
  const requests = feedsOf(site).filter(({ path }) => root !== undefined && path.startsWith(root));
  const inhalt = html`<div class="stapel"><p>Ein Feed meldet Ihnen Neues, ohne dass Sie nachsehen müssen: im Feedreader, in Thunderbird oder in Outlook unter „RSS-Feeds“. Kopieren Sie die Adresse dort hinein. Ein Konto brauchen Sie nicht.</p>
<p><a${href(url("/"))}>Feed mit allem Neuen</a>. Jede Liste hat ihren eigenen, er steht unten in der Tabelle. Der Feed einer Vorlage meldet neue Fassungen und Berichtigungen.</p>
${groups}${longList(
    "Feed der Gesuche je Sachgebiet",
    requests.map(({ title, path }) => ({ text: title, url: url(path) })),
  )}</div>`;
  return { ...section, inhalt };
}
