import { html } from "../../html.ts";
import { dayStart } from "../../model/changes-of.ts";
import { formerVersionPath } from "../../model/former-version-path.ts";
import { permanentPath } from "../../model/permanent-path.ts";
import type { Item, Site } from "../../model/site.ts";
import { berlinDay, dateText } from "../../text/dates.ts";
import { feedEntry } from "./feed-entry.ts";
import type { FeedEntry } from "./feed.ts";

/** News for those who adopted a Vorlage: each Fassung, each correction, and when it was withdrawn. */
export function vorlageEntries(item: Item<"vorlage">, site: Site): FeedEntry[] {
  const entry = feedEntry(item, site);
  if (!entry) return [];
  const { data } = item;
  const today = berlinDay(site.now);
  const at = (part: string, section: string, datum: string) => ({
    ...entry,
    id: `${site.absolute(permanentPath(item))}#${part}`,
    url: `${entry.url}#a_${section}`,
    published: dayStart(datum),
    updated: dayStart(datum),
  });
  const fassungen = data.fassungen
    .filter(({ datum }) => datum <= today)
    .map(({ nummer, datum, aenderung, beispiel }) => ({
      ...at(`fassung-${nummer}`, "fassungen", datum),
      ...formerPage(item, nummer, site),
      title: `Fassung ${nummer}: ${data.titel}`,
      ...words(
        `Fassung ${nummer} vom ${dateText(datum).text}`,
        aenderung ?? data.kurzfassung,
        beispiel ?? data.beispiel,
      ),
    }));
  const korrekturen = (data.korrekturen ?? [])
    .filter(({ datum }) => datum <= today)
    .map(({ datum, text }, i, all) => ({
      ...at(
        `berichtigung-${datum}-${all.slice(0, i).filter((one) => one.datum === datum).length + 1}`,
        "korrekturen",
        datum,
      ),
      title: `Berichtigung: ${data.titel}`,
      ...words(`Berichtigung vom ${dateText(datum).text}`, text, data.beispiel),
    }));
  return data.zurueckgezogen ? [entry] : [...fassungen, ...korrekturen];
}

/** A former Fassung has a page that compares it with the current one, if its text was kept. */
function formerPage(item: Item<"vorlage">, nummer: string, site: Site): Partial<FeedEntry> {
  const current = item.data.fassungen.at(-1)?.nummer === nummer;
  const kept = item.files.some(({ name }) => name === `fassungen/${nummer}.md`);
  return kept && !current ? { url: site.absolute(formerVersionPath(item, nummer)) } : {};
}

function words(head: string, text: string, invented: boolean | undefined): Pick<FeedEntry, "summary" | "html"> {
  const example = invented && html`<p>Beispiel, zur Veranschaulichung erfunden.</p>`;
  return {
    summary: text,
    html: html`<p><strong>${head}:</strong> ${text}</p>${example}`.toString(),
  };
}
