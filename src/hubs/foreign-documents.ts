import { html } from "../html.ts";
import { labelOf } from "../model/field.ts";
import { landName } from "../model/land.ts";
import type { WrittenPage } from "../model/page.ts";
import type { Site } from "../model/site.ts";
import { foundUnderText } from "../search/found-under.ts";
import { dateText } from "../text/dates.ts";
import { foreignEntries, ownSachgebiete, type HeldEntry } from "./foreign-entries.ts";

/** Entries of other hubs for our search index: no page is written of them, hits lead to the other hub. */
export function foreignDocuments(site: Site): WrittenPage[] {
  return foreignEntries(site).map((held) => ({ path: held.url, search: documentOf(held, site) }));
}

function documentOf({ hub, entry, url }: HeldEntry, site: Site): NonNullable<WrittenPage["search"]> {
  const { titel, kurzfassung = "", schlagworte = [], sachgebiete = [], verwaltungen = [], status, richtung } = entry;
  const type = site.type(entry.typ);
  const texts = [kurzfassung, ...schlagworte, ...sachgebiete.map((one) => one.titel), ...verwaltungen];
  const text = texts.filter((one) => one !== "").join(". ");
  const label = status === undefined ? undefined : labelOf(type?.fields["status"], status);
  const meta = {
    typ: type?.title ?? "",
    kurzfassung,
    schlagworte: schlagworte.join(", "),
    status: status ?? "",
    datum: richtung === undefined ? "" : labelOf(type?.fields["richtung"], richtung),
    hub: hub.name,
    geholt: dateText(hub.geholt).text,
  };
  return {
    title: titel,
    content: html`<p>${text}</p>`.toString(),
    // Nobody else speaks for our Themen and Verwaltungen; Sachgebiete are what hubs have in common.
    filters: {
      Typ: [type?.title ?? ""],
      Hub: [hub.name],
      Sachgebiet: ownSachgebiete(entry, site).map(({ data }) => data.titel),
      Land: hub.laender.map((code) => landName(site, code)),
      Status: label === undefined ? [] : [label],
    },
    day: entry.geaendert ?? "",
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== "")),
    also: { ...foundUnderText(titel, schlagworte.join(", "), text, site) },
    elsewhere: { url, text },
  };
}
