import { html } from "../../src/html.ts";
import type { FahrplanProps } from "../components/fahrplan.ts";
import type { OpenOverview } from "../uebersichten.ts";
import type { View } from "../view.ts";

/** Overviews as rows: title, the question it answers, how it stands. */
export function overviewRows(overviews: readonly OpenOverview[], { site }: View): FahrplanProps["zeilen"] {
  return overviews.map(({ titel, satz, now, path }) => ({
    was: html`<h3 class="eintragstitel"><a href="${site.url(path)}">${titel}</a></h3><p>${satz}</p>`,
    wer: html`<p class="klein">${now}</p>`,
  }));
}
