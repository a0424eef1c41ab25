import { href, html, type Html } from "../../src/html.ts";
import { deviationWords } from "../../src/process/compare/deviation-words.ts";
import type { Unterschied } from "../../src/process/draw/difference-mark.ts";
import { drawingName } from "../../src/process/drawing-name.ts";
import { typography } from "../../src/text/typography.ts";
import { prozessbild } from "../components/prozessbild.ts";
import type { Varianten } from "./variants-of.ts";
import { drawingPrefix } from "./variants-table.ts";

/** The drawings of all but the first, what differs marked, and before each what it leaves out. */
export function variantsDrawings(compared: Varianten, folder: string): readonly Html[] {
  return compared.alle.slice(1).map(({ name, modell, datei }, i) => {
    const titel = `Ablauf: ${name}`;
    const vergleich = { vorsatz: drawingPrefix(i + 1), unterschiede: marksOf(compared, i + 1) };
    const left = leftOut(compared, i + 1);
    return html`<h3>${name}</h3>${left.length > 0 && html`<p>Ausgelassen: ${typography(left.join(", "))}</p>`}${prozessbild({ modell, titel, vergleich })}<p class="klein"><a${href(folder + datei)} download>Modell<span class="vh"> ${name}</span></a>, <a${href(folder + drawingName(datei))} download>Bild (SVG)<span class="vh"> ${name}</span></a></p>
`;
  });
}

/** The elements of a variant that differ from the first, by id. */
export function marksOf({ tafel }: Varianten, column: number): ReadonlyMap<string, Unterschied> {
  const cells = tafel.rows.flatMap(({ cells: all }) => all[column] ?? []);
  return new Map(
    cells.flatMap(({ step, deviation }) =>
      step && deviation && deviation !== "same" ? [[step.id, deviationWords[deviation]] as const] : [],
    ),
  );
}

function leftOut({ tafel }: Varianten, column: number): readonly string[] {
  return tafel.rows.flatMap(({ cells }) =>
    cells[column]?.deviation === "missing" ? (cells[0]?.step?.name ?? []) : [],
  );
}
