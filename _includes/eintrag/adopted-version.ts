import { html, type Child, type Html } from "../../src/html.ts";
import type { Adoption } from "../../src/model/adoptions.ts";
import { formerVersionPath } from "../../src/model/former-version-path.ts";
import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import type { View } from "../view.ts";

/** The Fassung somebody adopted: whether it is the current one, how far behind it is, and what changed since. */
export function adoptedVersion({ fassung, behind }: Adoption, item: Item<"vorlage">, view: View): Child {
  if (fassung === undefined) return undefined;
  if (behind === 0) return html`${fassung} <small>aktuell</small>`;
  const late = behind === undefined ? "nicht mehr geführt" : `${countText(behind, "Fassung", "Fassungen")} zurück`;
  return html`${fassung} <small>${late}${changesLink(fassung, item, view)}</small>`;
}

function changesLink(fassung: string, item: Item<"vorlage">, view: View): Html | undefined {
  if (item.data.zurueckgezogen || view.formerText(item, fassung) === undefined) return undefined;
  return html`: <a href="${view.site.url(formerVersionPath(item, fassung))}">was sich geändert hat</a>`;
}
