import { eventPath } from "../../src/export/calendar/calendars-of.ts";
import { html } from "../../src/html.ts";
import { fieldLabel } from "../../src/model/field-label.ts";
import { berlinDay, clock, dateText, momentText, weekdayText } from "../../src/text/dates.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { fieldSection } from "../eintrag/field-section.ts";
import { headParties } from "../eintrag/parties.ts";
import { reference } from "../eintrag/reference.ts";
import { sections } from "../eintrag/section.ts";
import { tandemSection } from "../eintrag/tandem-section.ts";
import { trainingSection } from "../eintrag/training-section.ts";
import { typePage } from "../eintrag/type-page.ts";
import { zeit } from "../components/zeit.ts";
import type { Item } from "../../src/model/site.ts";

export default typePage<"termin">({
  shows: [
    "beginn",
    "ende",
    "ort",
    "link",
    "art",
    "reihe",
    "format",
    "veranstalter",
    "verbund",
    "projekte",
    "referenten",
    "anmeldung",
    "schulung",
  ],
  lines: (item) => [fieldLabel(item, "art"), fieldLabel(item, "format")],
  note: ({ data }) => data.ort,
  data: (item, view) => [
    when(item, berlinDay(view.site.now)),
    html`<a href="${view.site.url(eventPath(item))}" download="${item.kennung}.ics">In den Kalender</a>`,
    headParties(item, view),
  ],
  sections: (item, view, body) =>
    sections(
      factsSection(
        item,
        [
          { name: "Wann", wert: when(item, berlinDay(view.site.now)) },
          "ort",
          "link",
          "format",
          "veranstalter",
          "referenten",
        ],
        "Wann und wo",
        view,
        item.data.reihe !== undefined && html`<p>Reihe: ${reference("reihe", item.data.reihe, view)}</p>`,
      ),
      fieldSection(item, "anmeldung", "Anmeldung", view),
      body,
      tandemSection(item, view),
      trainingSection(item, view),
    ),
});

/** „Mittwoch, 20. Januar 2027, 9:00 bis 12:00 Uhr“, and whether it is over. */
function when({ data }: Item<"termin">, today: string) {
  const { beginn, ende } = data;
  const sameDay = ende !== undefined && berlinDay(ende) === berlinDay(beginn);
  const until =
    ende === undefined
      ? undefined
      : sameDay && ende.includes("T")
        ? ` bis ${clock(ende)}\u00a0Uhr`
        : sameDay
          ? undefined
          : html` bis ${zeit(momentText(ende))}`;
  const start =
    sameDay && beginn.includes("T")
      ? { iso: beginn, text: `${dateText(beginn).text}, ${clock(beginn)}` }
      : momentText(beginn);
  return html`<span><strong>${weekdayText(beginn)}, ${zeit(start)}${until}</strong>${berlinDay(ende ?? beginn) < today && html` (vorbei)`}</span>`;
}
