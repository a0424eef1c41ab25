import { html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import type { Item } from "../../src/model/site.ts";
import { typography } from "../../src/text/typography.ts";
import { marke } from "../components/marke.ts";
import { zeitplan } from "../components/zeitplan.ts";
import type { Section } from "./section.ts";

/** The milestones of a Projekt in their order; those without a day come last. */
export function milestonesSection(item: Item<"projekt">): Section | undefined {
  const { meilensteine } = item.data;
  if (!meilensteine || meilensteine.length === 0) return undefined;
  const field = item.type.fields["meilensteine"]?.items?.properties?.["status"];
  const schritte = meilensteine
    .toSorted((a, b) => ((a.datum ?? "9") < (b.datum ?? "9") ? -1 : 1))
    .map(({ datum, titel, status, beispiel }) => ({
      ...(datum === undefined ? {} : { datum }),
      titel: html`${typography(titel)}${beispiel && html` ${marke({ art: "beispiel" })}`}`,
      status: status ?? "geplant",
      label: labelOf(field, status ?? "geplant"),
    }));
  return { id: "meilensteine", titel: "Meilensteine", inhalt: zeitplan({ schritte }) };
}
