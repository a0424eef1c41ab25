import type { Item } from "../../src/model/site.ts";
import { overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { fachverfahrenKopf } from "./kopf.ts";

/** Address of the page that sets one Verwaltung beside the others, below the overview. */
export function sameAddress({ kennung }: Item): string {
  return `mit/${kennung}/`;
}

/** URL of that page; there is one for everybody who names a program. */
export function sameUrl(verwaltung: Item, view: View): string {
  return view.site.url(`${overviewPath(fachverfahrenKopf, view)}${sameAddress(verwaltung)}`);
}
