import type { Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { stagesOf, statusOf } from "../../src/model/status-of.ts";
import { stand } from "../components/stand.ts";
import { stufe } from "../components/stufe.ts";

/** The status of an entry as shape and word, or as a stage on its scale; undefined when it has none. */
export function standOf(item: Item, gross = false): Html | undefined {
  const status = statusOf(item);
  if (!status) return undefined;
  const stages = stagesOf(item.type);
  if (!stages) return stand({ ...status, gross });
  return stufe({ nummer: stages.indexOf(status.status) + 1, von: stages.length, label: status.label });
}
