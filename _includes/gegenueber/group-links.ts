import { html, href, type Html } from "../../src/html.ts";
import { programGroups } from "../../src/gegenueber/program-groups.ts";
import { figureGroups } from "../../src/gegenueber/vergleichbare.ts";
import type { Item } from "../../src/model/site.ts";
import { overviewPath } from "../uebersicht.ts";
import type { View } from "../view.ts";
import type { Kopf } from "./comparison-page.ts";
import { fachverfahrenKopf, kennzahlenKopf } from "./kopf.ts";

/** Ways from a Verbund to the comparisons of its members, as far as there are any. */
export function groupLinks({ kennung }: Item<"verbund">, view: View): readonly Html[] {
  const { site } = view;
  const link = (kopf: Kopf, groups: readonly { readonly adresse: string }[]): Html[] =>
    groups
      .filter(({ adresse }) => adresse === `verbund/${kennung}`)
      .map(({ adresse }) => html`<a${href(site.url(`${overviewPath(kopf, view)}${adresse}/`))}>${kopf.titel}</a>`);
  return [...link(fachverfahrenKopf, programGroups(site)), ...link(kennzahlenKopf, figureGroups(site))];
}
