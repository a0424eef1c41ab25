import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";

/** Verbünde that both belong to, in the order of their list. */
export function sharedVerbuende(a: Item<"verwaltung">, b: Item<"verwaltung">, site: Site): readonly Item<"verbund">[] {
  const others = byMember(site).get(b.kennung) ?? [];
  return (byMember(site).get(a.kennung) ?? []).filter((one) => others.includes(one));
}

const byMember = oncePer((site: Site): ReadonlyMap<string, readonly Item<"verbund">[]> => {
  const members = new Map<string, Item<"verbund">[]>();
  for (const verbund of site.all("verbund"))
    for (const member of new Set(verbund.data.mitglieder))
      members.set(member, [...(members.get(member) ?? []), verbund]);
  return members;
});
