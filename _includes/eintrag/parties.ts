import { html, type Html } from "../../src/html.ts";
import { fieldLabel } from "../../src/model/field-label.ts";
import type { Item } from "../../src/model/site.ts";
import { oncePer } from "../../src/once-per.ts";
import { typography } from "../../src/text/typography.ts";
import { bund } from "../components/bund.ts";
import { verbindung, type VerbindungProps } from "../components/verbindung.ts";
import type { View } from "../view.ts";
import type { Section } from "./section.ts";

/** Fields that name who takes part in the whole, in the order in which tiles stand. */
const partyFields = ["verwaltung", "verwaltungen", "mitglieder", "beteiligte", "treffen", "partner"];

/** Verwaltungen and Partner that take part in an item. */
export const partiesOf = oncePer((item: Item): readonly Item[] => {
  const named = partyFields.flatMap((field) =>
    item.outgoing.filter((reference) => reference.field === field).map(({ to }) => to),
  );
  return [...new Set(named)].filter(({ typ }) => typ === "verwaltung" || typ === "partner");
});

/** Tiles shown on the page of an entry; whom they leave out a section of its own names. */
const tiles = 6;

/** Tiles of those who take part, joined by the short line; the rest is a number. */
export function parties(item: Item, view: View, most = tiles): Html | undefined {
  const tied = tie(item, view, most);
  return tied && verbindung(tied);
}

/** The same with the names below in words, for those who cannot hover. */
export function namedParties(item: Item, view: View, most = tiles, id?: string): Html | undefined {
  const tied = tie(item, view, most);
  if (!tied) return undefined;
  const names = tied.kacheln.map(({ name }) => name).join(", ");
  const more = tied.mehr === undefined ? "" : ` und ${tied.mehr.anzahl} weitere`;
  return verbindung({ ...tied, namen: names + more, ...(id === undefined ? {} : { id }) });
}

/** Tiles and names in the head of an entry's page: where „+3“ in a list leads, unless a section names everybody. */
export function headParties(item: Item, view: View): Html | undefined {
  return namedParties(item, view, tiles, partiesOf(item).length > tiles ? undefined : "a_beteiligte");
}

function tie(item: Item, view: View, most: number): VerbindungProps | undefined {
  const all = partiesOf(item);
  if (all.length === 0) return undefined;
  const shown = all.slice(0, most);
  const more = unnamed(item, all.length) + all.length - shown.length;
  return {
    kacheln: shown.map((one) => view.tile(one)),
    label: "Beteiligte",
    ...(more > 0 ? { mehr: { anzahl: more, url: `${item.url}#a_beteiligte` } } : {}),
  };
}

/** Members a Verbund has beyond those with an entry of their own. */
export function unnamed(item: Item, known: number): number {
  const total = item.typ === "verbund" ? (item as Item<"verbund">).data.mitgliederzahl : undefined;
  return total === undefined ? 0 : Math.max(0, total - known);
}

/** Everybody who takes part, with tile, name and role. */
export function partiesSection(item: Item, view: View, titel: string): Section | undefined {
  const all = partiesOf(item);
  if (all.length === 0) return undefined;
  const roles = rolesOf(item);
  const mitglieder = all.map((party) => {
    // The name of a Verwaltung says what it is.
    const role = roles.get(party.kennung) ?? (party.typ === "partner" ? fieldLabel(party, "art") : undefined);
    return { kachel: view.tile(party), url: party.url, zusatz: role && typography(role) };
  });
  const more = unnamed(item, all.length);
  return {
    id: "beteiligte",
    titel,
    inhalt: [
      bund({ mitglieder }),
      more > 0 && html`<p class="leise">Dazu kommen ${more} weitere Mitglieder ohne eigenen Eintrag.</p>`,
    ],
  };
}

/** The section for an entry whose tiles leave somebody out and whose type has no such section. */
export function partiesRest(item: Item, view: View, own: readonly Section[]): Section | undefined {
  const named = own.some(({ id }) => id === "beteiligte") || partiesOf(item).length <= tiles;
  return named ? undefined : partiesSection(item, view, "Wer dabei ist");
}

function rolesOf(item: Item): ReadonlyMap<string, string> {
  const beteiligte = item.typ === "projekt" ? ((item as Item<"projekt">).data.beteiligte ?? []) : [];
  return new Map(
    beteiligte.flatMap(({ verwaltung, partner, rolle }) =>
      rolle === undefined ? [] : [[verwaltung ?? partner ?? "", rolle] as const],
    ),
  );
}
