import { overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import { kennzahlenKopf } from "./kopf.ts";

/** URL of the comparison of figures. */
export function figuresUrl(view: View): string {
  return view.site.url(overviewPath(kennzahlenKopf, view));
}
