import { html, href } from "../../src/html.ts";
import { gruppenOf } from "../../src/massnahmen/gruppen.ts";
import { lageText } from "../../src/massnahmen/lage-words.ts";
import { isOpen } from "../../src/massnahmen/massnahme.ts";
import { gruppePath } from "../../src/massnahmen/register-path.ts";
import type { Item } from "../../src/model/site.ts";
import { countText } from "../../src/text/numbers.ts";
import type { Section } from "../eintrag/section.ts";
import type { View } from "../view.ts";
import { measureTable } from "./measure-table.ts";

/** Rows on the page of an entry; the register has the others. */
const most = 5;

/** What a Verwaltung or a Verbund still has to do, the most urgent first. */
export function agreedSection(item: Item<"verwaltung" | "verbund">, { site }: View): Section | undefined {
  const all = gruppenOf(site).get(item)?.massnahmen ?? [];
  const open = all.filter(isOpen);
  if (open.length === 0) return undefined;
  const words = `Alle ${countText(all.length, "Maßnahme", "Maßnahmen")}${all.length === 1 ? "" : " und der Entwurf einer Zwischenbilanz"}`;
  return {
    id: "verabredet",
    titel: "Verabredet",
    rand: html`<p>${lageText(all)}</p>`,
    inhalt: html`<div class="stapel">${measureTable(open.slice(0, most))}<p><a${href(site.url(gruppePath(item, site)))}>${all.length === 1 ? "Maßnahme und Entwurf einer Zwischenbilanz" : words}</a></p></div>`,
  };
}
