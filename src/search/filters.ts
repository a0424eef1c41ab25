import { yearOf } from "../model/date-of.ts";
import type { Item, Site } from "../model/site.ts";
import type { TypeName } from "../model/types.generated.ts";
import { landName } from "../model/land.ts";
import { statusOf } from "../model/status-of.ts";
import type { FilterName } from "./search-state.ts";

/** Values of an item for every search filter, in words. */
export function filtersOf(item: Item, site: Site): Record<FilterName, readonly string[]> {
  const status = statusOf(item);
  const year = yearOf(item);
  const titles = (typ: TypeName): string[] => related(item, typ).map((other) => other.data.titel);
  return {
    Typ: [item.type.title],
    Sachgebiet: titles("sachgebiet"),
    Thema: titles("thema"),
    Verwaltung: titles("verwaltung"),
    Land: laenderOf(item, site),
    Status: status ? [status.label] : [],
    Jahr: year === undefined ? [] : [year],
    // Where there is only one hub there is nothing to choose.
    Hub: site.hubs.length === 0 ? [] : [site.hub.name],
  };
}

/** The entries of a type an item refers to, in any field, without doubles; itself, when it is of that type. */
export function related(item: Item, typ: TypeName): readonly Item[] {
  const found = item.outgoing.filter(({ to, field }) => to.typ === typ && field !== null).map(({ to }) => to);
  return [...new Set(item.typ === typ ? [item, ...found] : found)];
}

/** Länder of an item: its own, or those of the Verwaltungen it refers to. */
function laenderOf(item: Item, site: Site): readonly string[] {
  const codes = related(item, "verwaltung").map((other) => site.find("verwaltung", other.kennung)?.data.land);
  return [...new Set(codes.flatMap((code) => (code === undefined ? [] : [landName(site, code)])))].toSorted();
}
