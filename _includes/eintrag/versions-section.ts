import { html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { Section } from "./section.ts";

/** The versions of a Vorlage, newest first, and what changed in each. */
export function versionsSection({ data }: Item<"vorlage">): Section | undefined {
  const { fassungen, beispiel: allInvented } = data;
  if (fassungen.length === 0) return undefined;
  const latest = fassungen.at(-1);
  const zeilen = fassungen.toReversed().map((one) => {
    const { nummer, datum, aenderung, beispiel } = one;
    const mark = beispiel && !allInvented && html` ${marke({ art: "beispiel" })}`;
    return [
      html`${nummer}${one === latest && html` <small>aktuell</small>`}${mark}`,
      zeit(datum),
      aenderung !== undefined && typography(aenderung),
    ];
  });
  const spalten = [{ titel: "Fassung" }, { titel: "Vom" }, { titel: "Was sich geändert hat", ohneName: true }];
  const inhalt = tafel({ titel: "Fassungen", titelVersteckt: true, spalten, zeilen });
  return { id: "fassungen", titel: "Fassungen", inhalt };
}
