import { html } from "../../src/html.ts";
import type { Item, Site } from "../../src/model/site.ts";
import { countByType } from "../../src/netz/count-by-type.ts";
import { drawEgo } from "../../src/netz/draw-ego.ts";
import { netzOf } from "../../src/netz/netz-of.ts";
import { undertakings, type Tie } from "../../src/netz/ties.ts";
import { oncePer } from "../../src/once-per.ts";
import { collator } from "../../src/text/collator.ts";
import { countText } from "../../src/text/numbers.ts";
import { bund } from "../components/bund.ts";
import { netz } from "../components/netz.ts";
import type { View } from "../view.ts";
import { netzProps } from "./netz-props.ts";
import type { Section } from "./section.ts";

/** Neighbours in the drawing; the list below it names more. */
const most = 7;

/** Neighbours in the list: with more the page would grow with the hub. */
const mostNamed = 60;

/** The ties of everybody who has one. */
const tiesOf = oncePer((site: Site): ReadonlyMap<Item, readonly Tie[]> => {
  const all = new Map<Item, Tie[]>();
  for (const tie of netzOf(site).ties)
    for (const end of [tie.a, tie.b]) {
      const own = all.get(end);
      if (own) own.push(tie);
      else all.set(end, [tie]);
    }
  return all;
});

/** With whom a Verwaltung works: the closest as a drawing, and with what they do together. */
export function partnersSection(item: Item, view: View): Section | undefined {
  const other = (tie: Tie): Item => (tie.a === item ? tie.b : tie.a);
  const ties = (tiesOf(view.site).get(item) ?? []).toSorted(
    (a, b) =>
      undertakings(b).length - undertakings(a).length ||
      b.entries.length - a.entries.length ||
      collator.compare(other(a).data.titel, other(b).data.titel),
  );
  if (ties.length === 0) return undefined;
  const drawing = drawEgo(item, ties.slice(0, most), (tie) => countByType(tie.entries, 2));
  const mitglieder = ties.slice(0, mostNamed).map((tie) => ({
    kachel: view.tile(other(tie)),
    url: other(tie).url,
    zusatz: countByType(tie.entries),
  }));
  return {
    id: "zusammenarbeit",
    titel: "Arbeitet zusammen mit",
    rand: html`${ties.length > most && html`<p>Gezeichnet sind die ${most} engsten von ${countText(ties.length, "Verbindung", "Verbindungen")}.</p>`}<p>Breite Linie: vier und mehr Vorhaben. Gepunktet: nur Mitgliedschaft oder Vorlage, oder Partner.</p>${ties.length > mostNamed && html`<p>Genannt sind die ${mostNamed} engsten; wer sonst noch dabei ist, steht in den Einträgen unter „Dazu gehört“.</p>`}`,
    inhalt: html`${netz(netzProps(drawing, `Mit wem ${item.data.titel} arbeitet`, view, item))}${bund({ mitglieder })}`,
  };
}
