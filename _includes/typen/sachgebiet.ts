import { html } from "../../src/html.ts";
import { typography } from "../../src/text/typography.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { factsSection } from "../eintrag/facts-section.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { markWords } from "../eintrag/mark-words.ts";
import { involvedSection } from "../eintrag/involved-section.ts";
import { sections } from "../eintrag/section.ts";
import { tally } from "../eintrag/tally.ts";
import { foreignSection } from "../hubs/foreign-section.ts";
import { requestsSection } from "../passung/requests-section.ts";
import { typePage } from "../eintrag/type-page.ts";

export default typePage<"sachgebiet">({
  shows: ["kuerzel", "ueber"],
  lines: ({ data }) => [data.kuerzel !== undefined && `Kürzel ${data.kuerzel}`],
  data: (item) => [html`<span>${tally(item)}</span>`],
  list: (items, view) =>
    html`<section class="zeile" aria-label="Einträge"><div class="satz">${fahrplan({
      mitDatum: false,
      zeilen: items.map((item) => ({
        was: html`<h2 class="eintragstitel">${itemLink(item)}${markWords(item, view)}</h2><p>${typography(item.data.kurzfassung)}</p>`,
        wer: html`<p class="klein leise">${tally(item)}</p>`,
      })),
    })}</div></section>`,
  sections: (item, view, body) =>
    sections(
      body,
      factsSection(item, ["ueber"], "Auf einen Blick", view),
      involvedSection(item, view, "Wer sich damit befasst"),
      requestsSection(item, view),
      foreignSection(item, view),
    ),
  without: ["verwaltung"],
});
