import type { Item, Site } from "../model/site.ts";

/** An entry in which several Verwaltungen or Partner have a part. */
export interface JointEntry {
  readonly item: Item;
  readonly parties: readonly Item[];
}

/** Above this an entry is an invitation to everybody and says nothing about who works with whom. */
const most = 16;

/** All entries that join at least two; withdrawn ones are left out. A Vorlage joins its authors with each who took it over. */
export function jointEntries(site: Site): readonly JointEntry[] {
  const items = site.types.filter(({ typ }) => !isPartyType(typ)).flatMap(({ typ }) => site.all(typ));
  return items.flatMap((item: Item) => groupsOf(item).map((parties) => ({ item, parties }))).filter(joins);
}

function groupsOf(item: Item): readonly (readonly Item[])[] {
  const named = item.outgoing.filter(({ field, to }) => field !== null && isPartyType(to.typ));
  const adopters = new Set(named.filter(({ field }) => field === "uebernahmen").map(({ to }) => to));
  const authors = [...new Set(named.filter(({ field }) => field !== "uebernahmen").map(({ to }) => to))];
  const others = [...adopters].filter((one) => !authors.includes(one));
  return [authors, ...others.map((one) => [...authors, one])];
}

function joins({ item, parties }: JointEntry): boolean {
  return parties.length > 1 && (isBond(item) || parties.length <= most);
}

const isPartyType = (typ: string): boolean => typ === "verwaltung" || typ === "partner";

/** True for what is made to join: its drawn line runs through all who belong to it. */
export function isBond({ typ }: Item): boolean {
  return typ === "verbund" || typ === "projekt";
}

/** True for what one makes and others use: it ties, but not as closely as doing something together. */
export function isHandedOn({ typ }: Item): boolean {
  return typ === "vorlage" || typ === "prozess" || typ === "begriff";
}
