import { html, type Html } from "../../src/html.ts";
import type { HubData } from "../../src/model/types.generated.ts";
import { typography } from "../../src/text/typography.ts";
import type { Section } from "./section.ts";

type Gap = NonNullable<NonNullable<HubData["barrierefreiheit"]>["luecken"]>[number];

/** The reasons of the EU's model declaration in its order. */
const kinds = {
  unvereinbar: "Nicht mit den Anforderungen vereinbar",
  belastung: "Unverhältnismäßige Belastung",
  ausgenommen: "Von den Anforderungen ausgenommen",
} as const;

/** What is not accessible, by reason; each with why and how to get it all the same. */
export function accessibilityGaps(gaps: readonly Gap[]): Section | undefined {
  if (gaps.length === 0) return undefined;
  const groups = (Object.keys(kinds) as (keyof typeof kinds)[])
    .map((art) => ({ art, those: gaps.filter((one) => (one.art ?? "unvereinbar") === art) }))
    .filter(({ those }) => those.length > 0);
  const inhalt = groups.map(
    ({ art, those }) =>
      html`<div class="lese stapel"><h3>${kinds[art]}</h3><ul class="stapel">${those.map(gap)}</ul></div>`,
  );
  return {
    id: "luecken",
    titel: "Nicht barrierefreie Inhalte",
    inhalt: html`<div class="stapel-weit">${inhalt}</div>`,
  };
}

function gap({ was, grund, alternative }: Gap): Html {
  return html`<li><strong>${typography(was)}</strong>${grund !== undefined && html`<p>${typography(grund)}</p>`}${alternative !== undefined && html`<p>Stattdessen: ${typography(alternative)}</p>`}</li>`;
}
