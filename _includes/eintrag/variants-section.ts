import { href, html, type Child } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { variantsPath } from "../../src/model/variants-path.ts";
import { partiesOf, type Teilnahme } from "../../src/process/library/matrix.ts";
import { notModelled } from "../../src/process/library/not-modelled.ts";
import { collator } from "../../src/text/collator.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { fileSize } from "./file-size.ts";
import { itemLink } from "./item-link.ts";
import { programsFor } from "./programs-for.ts";
import type { Section } from "./section.ts";
import { stageCell } from "./stage-cell.ts";
import { variantsOf, type Varianten } from "./variants-of.ts";

/** Who runs the process how: stage, own way and program of each Verwaltung, and the way to all steps side by side. */
export function variantsSection(item: Item<"prozess">, view: View): Section | undefined {
  const parties = [...partiesOf(item)].toSorted(([a], [b]) => collator.compare(a.data.titel, b.data.titel));
  const rows = parties.map(([party, part]) => ({ party, part, programs: programsFor(item, party) }));
  const told =
    rows.some(({ part }) => part.variante) ||
    (rows.some(({ programs }) => programs) && notModelled([item]).length === 0);
  if (!told) return undefined;
  const compared = variantsOf(item, view);
  const field = view.site.find("sachgebiet", item.data.sachgebiete?.[0]);
  const table = tafel({
    titel: "Wer es wie macht",
    titelVersteckt: true,
    spalten: [
      { titel: "Verwaltung" },
      { titel: "Stufe" },
      { titel: "Ablauf", ohneName: true },
      ...(rows.some(({ programs }) => programs)
        ? [{ titel: `Fachverfahren${field ? ` (${field.data.titel})` : ""}` }]
        : []),
    ],
    zeilen: rows.map(({ party, part, programs }) => [
      [itemLink(party), part.variante?.beispiel && html` ${marke({ art: "beispiel" })}`],
      [
        stageCell(item, part.stufe),
        part.variante?.seit !== undefined && html`<small>seit ${zeit(part.variante.seit)}</small>`,
      ],
      wayOf(item, part, compared, party.url),
      programs,
    ]),
  });
  const all =
    compared && html`<p><a${href(view.site.url(variantsPath(item)))}>Schritt für Schritt nebeneinander</a></p>`;
  return { id: "varianten", titel: "Wer es wie macht", inhalt: html`<div class="stapel">${table}${all}</div>` };
}

/** Its own way in words, its model, and how alike that is. */
function wayOf(item: Item<"prozess">, { variante }: Teilnahme, compared: Varianten | undefined, url: string): Child {
  const { bpmn, abweichung } = variante ?? {};
  const file = item.files.find(({ name }) => name === bpmn);
  if (abweichung === undefined && !file) return html`<span class="leise">wie gemeinsam</span>`;
  const column = compared?.alle.findIndex((one) => one.url === url) ?? -1;
  const alike =
    column > 0 && compared && `, ${compared.tafel.alike[0]![column]!}\u00a0% ähnlich ${compared.alle[0].wem}`;
  return [
    abweichung !== undefined && typography(abweichung),
    file && html`<small><a${href(item.url + file.name)} download>Modell (${fileSize(file)})</a>${alike}</small>`,
  ];
}
