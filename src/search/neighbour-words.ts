import type { Item } from "../model/site.ts";
import { namesOfBegriff } from "./names-of-same.ts";

/** Words for what an entry belongs to: names of the Begriffe beside it, and Schlagworte of its Sachgebiete and Themen. */
export function neighbourWords(item: Item): readonly string[] {
  const above = item.outgoing.map(({ to }) => to).filter(({ typ }) => typ === "sachgebiet" || typ === "thema");
  return [
    ...new Set([
      ...around(item).flatMap(namesOfBegriff),
      ...above.flatMap(({ data }) => data.schlagworte ?? []),
      ...subjects(item),
    ]),
  ];
}

/** A Sachgebiet or Begriff says little itself; what it is about is told by the Themen and Sachgebiete around it. */
function subjects(item: Item): readonly string[] {
  if (item.typ !== "sachgebiet" && item.typ !== "begriff") return [];
  return around(item)
    .filter(({ typ }) => typ === "thema" || typ === "sachgebiet")
    .map(({ data }) => data.titel);
}

function around(item: Item): readonly Item[] {
  return [...item.incoming.map(({ from }) => from), ...item.outgoing.map(({ to }) => to)];
}
