import type { Entry } from "../model/entry.ts";
import { listAt } from "../model/value-at.ts";
import { oncePer } from "../once-per.ts";
import type { World } from "./world.ts";

/** Entries by the kennungen they had before, as `typ/kennung`; the first entry wins. */
export const formerKennungen: (world: World) => ReadonlyMap<string, Entry> = oncePer(({ entries }) => {
  const former = new Map<string, Entry>();
  for (const entry of entries) {
    for (const kennung of listAt(entry.data, "frueher")) {
      const key = `${entry.typ}/${String(kennung)}`;
      if (!former.has(key)) former.set(key, entry);
    }
  }
  return former;
});
