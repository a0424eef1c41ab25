import { licenceField } from "../../src/export/licence-field.ts";
import { html, type Child, type Html } from "../../src/html.ts";
import { foreignEntries } from "../../src/hubs/foreign-entries.ts";
import { hubAddress } from "../../src/hubs/hub-address.ts";
import { fremdeTypen, type FremderHub } from "../../src/hubs/schnappschuss.ts";
import { labelOf } from "../../src/model/field.ts";
import { landName } from "../../src/model/land.ts";
import type { Site } from "../../src/model/site.ts";
import { licenceName } from "../../src/text/licence-sentence.ts";
import { extern } from "../components/extern.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { hubPath } from "./hub-path.ts";
import { isOld } from "./is-old.ts";

/** Every hub that hub.yaml names: what is known of it, from when, and under which licence. */
export function hubsTable(view: View): Html {
  const { site } = view;
  const known = new Map(site.hubs.map((hub) => [hub.url, hub]));
  const types = fremdeTypen.flatMap((typ) => site.type(typ) ?? []);
  const rows = (site.hub.hubs ?? []).map(({ name, url }): Child[] => {
    const hub = known.get(hubAddress(url) ?? "");
    const there = extern({ url, text: name });
    if (!hub) return [there, "", ...types.map(() => ""), "noch nicht übernommen", ""];
    const held = foreignEntries(site).filter((one) => one.hub === hub);
    const count = (typ: string): number => held.filter(({ entry }) => entry.typ === typ).length;
    return [
      html`<a href="${site.url(hubPath(hub))}">${name}</a>`,
      landNames(hub, site),
      ...types.map(({ typ }) => count(typ)),
      html`${zeit(hub.geholt)}${isOld(hub, site) && html` <span class="leise">(älter als drei Monate)</span>`}`,
      licenceWords(hub, site),
    ];
  });
  return tafel({
    titel: "Andere Hubs",
    titelVersteckt: true,
    spalten: [
      { titel: "Hub" },
      { titel: "Land" },
      ...types.map(({ pluralTitle }) => ({ titel: pluralTitle, zahl: true })),
      { titel: "Übernommen" },
      { titel: "Lizenz" },
    ],
    zeilen: rows,
  });
}

/** The Länder a hub is for, in words. */
export function landNames({ laender }: FremderHub, site: Site): string {
  return laender.map((code) => landName(site, code)).join(", ");
}

/** The licence of a hub's texts in words. */
export function licenceWords({ lizenz }: FremderHub, site: Site): string {
  return lizenz === undefined ? "keine genannt" : licenceName(labelOf(licenceField(site), lizenz));
}
