import { html, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { berlinDay } from "../../src/text/dates.ts";
import { hinweis } from "../components/hinweis.ts";
import { postfach } from "../components/postfach.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";

/** True when the day until which an entry was to be checked again has passed. */
export function isOverdue({ data }: Item, { site }: View): boolean {
  return data.pruefen_bis !== undefined && data.pruefen_bis < berlinDay(site.now);
}

/** A sober word at the top of an entry that nobody has checked in time or that nobody keeps any more. */
export function ageWarning(item: Item, view: View): Html | undefined {
  const { archiviert, pruefen_bis: bis, verantwortlich } = item.data;
  const box = verantwortlich?.funktionspostfach;
  const ask = html`Fragen Sie nach, bevor Sie sich darauf stützen${box !== undefined && html`: ${postfach(box)}`}.`;
  if (archiviert !== undefined)
    return hinweis({ art: "warnung", titel: html`Seit ${zeit(archiviert)} nicht mehr gepflegt`, inhalt: ask });
  if (bis === undefined || !isOverdue(item, view)) return undefined;
  return hinweis({ art: "warnung", titel: html`Die nächste Prüfung war bis ${zeit(bis)} vorgesehen`, inhalt: ask });
}
