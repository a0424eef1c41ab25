import type { Entry } from "../model/entry.ts";
import { listAt } from "./value-at.ts";
import type { World } from "./world.ts";

const cache = new WeakMap<World, ReadonlyMap<string, Entry>>();

/** Entries by the kennungen they had before, as `typ/kennung`; the first entry wins. */
export function formerKennungen(world: World): ReadonlyMap<string, Entry> {
  let former = cache.get(world);
  if (!former) {
    const found = new Map<string, Entry>();
    for (const entry of world.entries) {
      for (const kennung of listAt(entry.data, "frueher")) {
        const key = `${entry.typ}/${String(kennung)}`;
        if (!found.has(key)) found.set(key, entry);
      }
    }
    former = found;
    cache.set(world, former);
  }
  return former;
}
