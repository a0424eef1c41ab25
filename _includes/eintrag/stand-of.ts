import type { Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { statusOf } from "../../src/model/status-of.ts";
import { stand } from "../components/stand.ts";
import { stufe } from "../components/stufe.ts";

/** The status of an entry as shape and word, of a Prozess as a stage of six; undefined when it has none. */
export function standOf(item: Item, gross = false): Html | undefined {
  const status = statusOf(item);
  if (!status) return undefined;
  if (item.typ !== "prozess") return stand({ ...status, gross });
  const stages = item.type.fields["stufe"]?.enum ?? [];
  return stufe({ nummer: stages.indexOf(status.status) + 1, label: status.label });
}
