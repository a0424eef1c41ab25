import { html, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { countByType } from "../../src/netz/count-by-type.ts";
import type { Line } from "../../src/netz/lines.ts";
import type { Net } from "../../src/netz/netz-of.ts";
import { collator } from "../../src/text/collator.ts";
import { numberText } from "../../src/text/numbers.ts";
import { tafel } from "../components/tafel.ts";
import { itemLink } from "./item-link.ts";

/** What the drawing shows, as a table: the lines with most entries first. */
export function netzTable(nets: readonly Net[]): Html {
  return linesTable(nets.flatMap((net) => net.lines).toSorted(byEntries));
}

/** The same of lines that are sorted already. */
export function linesTable(lines: readonly Line[]): Html {
  return tafel({
    titel: "Wer mit wem woran arbeitet",
    spalten: [
      { titel: "Linie" },
      { titel: "Wer mit wem", ohneName: true },
      { titel: "Woran", ohneName: true },
      { titel: "Einträge", zahl: true },
    ],
    zeilen: lines.map(({ item, parties, entries }) => [
      html`${itemLink(item)}<small>${item.type.title}</small>`,
      namesOf(parties),
      countByType(entries),
      numberText(entries.length),
    ]),
  });
}

/** Those with most entries first. */
export function byEntries(a: Line, b: Line): number {
  return b.entries.length - a.entries.length || collator.compare(a.item.data.titel, b.item.data.titel);
}

function namesOf(parties: readonly Item[]): string {
  const name = ({ data }: Item): string => data.titel;
  return parties.map(name).toSorted(collator.compare).join(", ");
}
