import { html, href, type Html } from "../../src/html.ts";
import type { Massnahme } from "../../src/massnahmen/massnahme.ts";
import { labelOf } from "../../src/model/field.ts";
import { typography } from "../../src/text/typography.ts";
import { stand } from "../components/stand.ts";
import { tafel } from "../components/tafel.ts";
import { dueCell } from "./due-cell.ts";

/** Measures with the Bericht they come from, who acts, until when, and how far they are. */
export function measureTable(all: readonly Massnahme[]): Html {
  return tafel({
    titel: "Maßnahmen",
    titelVersteckt: true,
    spalten: [{ titel: "Was" }, { titel: "Zuständig" }, { titel: "Fällig" }, { titel: "Stand" }],
    zeilen: all.map((one) => {
      const { bericht, data, status, lage } = one;
      const field = bericht.type.fields["massnahmen"]?.items?.properties?.["status"];
      const shown =
        lage === "ueberfaellig"
          ? { status: "zurueckgestellt", label: "überfällig" }
          : { status, label: labelOf(field, status) };
      return [
        html`${typography(data.was)}<small><a${href(`${bericht.url}#a_massnahmen`)}>${typography(bericht.data.titel)}</a></small>`,
        data.zustaendig,
        dueCell(one),
        html`${stand(shown)}${data.ergebnis !== undefined && html`<small>${typography(data.ergebnis)}</small>`}`,
      ];
    }),
  });
}
