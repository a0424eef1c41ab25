import type { Item } from "../model/site.ts";
import { namesOfBegriff } from "./names-of-same.ts";

/** Words for what an entry belongs to: names of the Begriffe beside it, and Schlagworte of its Sachgebiete and Themen. */
export function neighbourWords(item: Item): readonly string[] {
  const around = [...item.incoming.map(({ from }) => from), ...item.outgoing.map(({ to }) => to)];
  const above = item.outgoing.map(({ to }) => to).filter(({ typ }) => typ === "sachgebiet" || typ === "thema");
  return [...new Set([...around.flatMap(namesOfBegriff), ...above.flatMap(({ data }) => data.schlagworte ?? [])])];
}
