import { html } from "../../src/html.ts";
import { labelOf } from "../../src/model/field.ts";
import { berlinDay, dateText, durationText } from "../../src/text/dates.ts";
import { typography } from "../../src/text/typography.ts";
import { stand } from "../components/stand.ts";
import { verlauf, type StationProps } from "../components/verlauf.ts";
import type { Item } from "../../src/model/site.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { figuresSection } from "../eintrag/figures-section.ts";
import { partiesSection, parties } from "../eintrag/parties.ts";
import { sections } from "../eintrag/section.ts";
import { typePage } from "../eintrag/type-page.ts";
import { zeit } from "../eintrag/zeit.ts";

export default typePage<"thema">({
  shows: ["status", "statusverlauf", "kennzahlen", "wiedervorlage", "kooperationsform", "ebenen"],
  lines: ({ data }) => [data.stand !== undefined && html`Stand ${zeit(dateText(data.stand))}`],
  data: (item, view) => {
    const since = item.data.statusverlauf?.findLast(({ status }) => status === item.data.status)?.datum;
    return [
      stand({ status: item.data.status, label: labelOf(item.type.fields["status"], item.data.status), gross: true }),
      since !== undefined && html`<span>seit ${zeit(dateText(since))}</span>`,
      parties(item, view),
    ];
  },
  sections: (item, view, body) =>
    sections(
      statusSection(item, berlinDay(view.site.now)),
      body,
      figuresSection(item, view),
      factsSection(item, ["wiedervorlage", "kooperationsform", "ebenen"], "Wie es weitergeht", view),
      partiesSection(item, view, "Wer dabei ist"),
    ),
  without: ["verwaltung"],
});

/** The status through time; how long the last one has lasted would change with every build, so it is not said. */
function statusSection(item: Item<"thema">, today: string) {
  const stations = item.data.statusverlauf ?? [];
  if (stations.length === 0) return undefined;
  const label = (status: string): string => labelOf(item.type.fields["status"], status);
  const { wiedervorlage } = item.data;
  const shown: StationProps[] = stations.map(({ datum, status, grund }, i) => {
    const next = stations[i + 1]?.datum;
    return {
      datum: dateText(datum),
      status,
      label: label(status),
      ...(grund === undefined ? {} : { grund: typography(grund) }),
      ...(next === undefined || next <= datum ? {} : { dauer: durationText(datum, next) }),
    };
  });
  if (wiedervorlage !== undefined)
    shown.push({
      datum: dateText(wiedervorlage),
      status: "wiedervorlage",
      label: wiedervorlage < today ? "Wiedervorlage war fällig" : "Wiedervorlage",
      offen: true,
    });
  return {
    id: "verlauf",
    titel: "Verlauf",
    rand: html`<p>${stations.length === 1 ? "1 Station" : `${stations.length} Stationen`}</p>`,
    inhalt: verlauf({ stationen: shown }),
  };
}
