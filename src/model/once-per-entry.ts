import { readData } from "../live/live-data.ts";
import { oncePer } from "../once-per.ts";
import type { Entry } from "./entry.ts";

/** Makes a function that works out its answer once per entry; copies of an entry share their data and so the answer. */
export function oncePerEntry<V extends object>(make: (entry: Entry) => V): (entry: Entry) => V {
  return oncePer(make, ({ data }) => readData(data));
}
