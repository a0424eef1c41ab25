import { html, type Child, type Html } from "../../src/html.ts";
import type { HeldEntry } from "../../src/hubs/foreign-entries.ts";
import { labelOf } from "../../src/model/field.ts";
import { typography } from "../../src/text/typography.ts";
import { extern } from "../components/extern.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { marke } from "../components/marke.ts";
import { stand } from "../components/stand.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";

/** Verwaltungen named in a row; more would push the entries away. */
const named = 3;

/** Entries of other hubs as rows; `origin` tells in each from which hub it is and when it was taken. */
export function foreignRows(held: readonly HeldEntry[], view: View, origin: boolean): Html {
  return fahrplan({
    mitDatum: false,
    zeilen: held.map((one) => ({
      was: html`<h3 class="eintragstitel">${extern({ url: one.url, text: one.entry.titel })}</h3><p>${one.entry.beispiel && html`${marke({ art: "beispiel" })} `}${typography(one.entry.kurzfassung ?? "")}</p>${origin && html`<p class="klein leise">${kind(one, view)} im Hub ${one.hub.name}, übernommen am ${zeit(one.hub.geholt)}</p>`}`,
      stand: state(one, view),
      wer: parties(one),
    })),
  });
}

function kind({ entry }: HeldEntry, { site }: View): string {
  return site.type(entry.typ)?.title ?? "";
}

function state({ entry: { typ, status, richtung, gueltig_bis } }: HeldEntry, { site }: View): Child {
  const fields = site.type(typ)?.fields;
  if (status !== undefined) return stand({ status, label: labelOf(fields?.["status"], status) });
  if (richtung === undefined) return undefined;
  return html`<span>${labelOf(fields?.["richtung"], richtung)}${gueltig_bis !== undefined && html` bis ${zeit(gueltig_bis)}`}</span>`;
}

function parties({ entry: { verwaltungen = [] } }: HeldEntry): Child {
  const rest = verwaltungen.length - named;
  return html`<p class="klein leise">${verwaltungen.slice(0, named).join(", ")}${rest > 0 && ` und ${rest} weitere`}</p>`;
}
