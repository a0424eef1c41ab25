import { html, href } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { tandemPlan } from "../../src/schulung/tandem-plan.ts";
import { dateText, momentText } from "../../src/text/dates.ts";
import { countText } from "../../src/text/numbers.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { reference } from "./reference.ts";
import type { Section } from "./section.ts";

/** A course in tandem that goes through several Sachgebiete: when each has its turn, and by whom. */
export function tandemSection(item: Item<"termin">, view: View): Section | undefined {
  const plan = tandemPlan(item, view.site);
  if (plan.length === 0) return undefined;
  const fixed = plan.filter(({ termin }) => termin).length;
  const tbl = tafel({
    titel: "Plan",
    titelVersteckt: true,
    spalten: [{ titel: "Sachgebiet" }, { titel: "Wann" }, { titel: "Wer sie hält" }],
    zeilen: plan.map(({ sachgebiet, rollen, von, bis, termin }) => [
      reference("sachgebiet", sachgebiet, view),
      termin
        ? html`<a${href(termin.url)}>${momentText(termin.data.beginn).text}</a>`
        : html`${zeit(dateText(von))} bis ${zeit(dateText(bis))}`,
      rollen.map((one, i) => html`${i > 0 && html`<br>`}${one}`),
    ]),
  });
  return {
    id: "tandem",
    titel: "Plan je Sachgebiet",
    rand: html`<p>${countText(plan.length, "Schulung", "Schulungen")}${fixed > 0 && `, davon ${fixed} mit festem Tag`}</p>`,
    inhalt: html`<div class="stapel" data-pagefind-ignore>${tbl}<p class="leise">Der Zeitraum ist gleichmäßig auf die Sachgebiete verteilt. Ein eigener Termin derselben Reihe für ein Sachgebiet ersetzt den Vorschlag.</p></div>`,
  };
}
