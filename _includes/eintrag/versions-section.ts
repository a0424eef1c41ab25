import { html, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import type { View } from "../view.ts";
import { formerVersionPath } from "../../src/model/former-version-path.ts";
import type { Section } from "./section.ts";

/** The versions of a Vorlage, newest first, and what changed in each. */
export function versionsSection(item: Item<"vorlage">, view: View): Section | undefined {
  const { fassungen, beispiel: allInvented } = item.data;
  if (fassungen.length === 0) return undefined;
  const latest = fassungen.at(-1);
  const zeilen = fassungen.toReversed().map((one) => {
    const { nummer, datum, aenderung, beispiel } = one;
    const mark = beispiel && !allInvented && html` ${marke({ art: "beispiel" })}`;
    return [
      html`${nummer}${one === latest && html` <small>aktuell</small>`}${mark}`,
      zeit(datum),
      [aenderung !== undefined && typography(aenderung), formerLink(nummer, item, view)],
    ];
  });
  const spalten = [{ titel: "Fassung" }, { titel: "Vom" }, { titel: "Was sich geändert hat", ohneName: true }];
  const inhalt = tafel({ titel: "Fassungen", titelVersteckt: true, spalten, zeilen });
  return { id: "fassungen", titel: "Fassungen", inhalt };
}

/** Where a former text can be read and compared. */
function formerLink(nummer: string, item: Item<"vorlage">, view: View): Html | undefined {
  if (view.formerText(item, nummer) === undefined) return undefined;
  return html` <a href="${view.site.url(formerVersionPath(item, nummer))}">Text und Vergleich mit der aktuellen Fassung</a>`;
}
