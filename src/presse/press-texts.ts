import type { Item } from "../model/site.ts";
import { tokensOf } from "../text/tokens-of.ts";
import { blocksOf } from "../dokument/blocks-of.ts";
import { dateText } from "../text/dates.ts";
import { cleanText } from "./clean-text.ts";
import { quoteLine } from "./quote-line.ts";
import { runningText } from "./running-text.ts";

/** What a newsroom copies; paragraphs are apart by an empty line. */
export interface PressTexts {
  readonly ueberschrift: string;
  /** Dateline and summary. */
  readonly kurz: string;
  /** Heading, dateline, summary, the whole report and its voices, without any markup. */
  readonly lang: string;
}

/** The texts of a Bericht for the press. */
export function pressTexts(item: Item<"bericht">): PressTexts {
  const { titel, kurzfassung, presse, zitate = [] } = item.data;
  const { blocks, notes } = blocksOf(tokensOf(item), {
    // Links become their words; photographs are handed over as files.
    resolve: () => null,
    figure: () => undefined,
    clauses: false,
  });
  const kurz = cleanText(dateline(item) + kurzfassung);
  const voices = zitate.length === 0 ? [] : ["Stimmen", ...zitate.map(quoteLine)];
  const lang = [titel, kurz, ...runningText(blocks, notes), ...voices].map(cleanText).filter(Boolean).join("\n\n");
  return { ueberschrift: cleanText(presse?.ueberschrift_kurz ?? titel), kurz, lang };
}

/** „Haarbach/Ortenburg, 3. Dezember 2025 (ile). “; a day that was only set as an example is left out. */
function dateline({ data: { presse, datum, datum_beispiel: invented } }: Item<"bericht">): string {
  const start = [presse?.ortsmarke, invented ? undefined : dateText(datum).text].filter(Boolean).join(", ");
  const sign = presse?.kuerzel === undefined ? "" : `(${presse.kuerzel})`;
  const line = [start, sign].filter(Boolean).join(" ");
  return line === "" ? "" : `${line}. `;
}
