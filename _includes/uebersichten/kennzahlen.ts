import { html } from "../../src/html.ts";
import { figureGroups, vergleichbare, verwaltungenMitKennzahlen } from "../../src/gegenueber/vergleichbare.ts";
import { figuresCsvPath } from "../../src/export/data/comparison-files.ts";
import type { Page } from "../../src/model/page.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { comparisonPages } from "../gegenueber/comparison-page.ts";
import { csvLink } from "../gegenueber/csv-link.ts";
import { figuresTeile } from "../gegenueber/figures-parts.ts";
import { groupChoice } from "../gegenueber/group-choice.ts";
import { kennzahlenKopf } from "../gegenueber/kopf.ts";
import { loneFigures } from "../gegenueber/lone-figures.ts";
import type { Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

const satz = "Dieselben Zahlen mehrerer Verwaltungen nebeneinander, mit Stand und Quelle.";

function pages(view: View): readonly Page[] {
  const { site } = view;
  const all = verwaltungenMitKennzahlen(site);
  const groups = figureGroups(site);
  const choice =
    groups.length > 0 &&
    abteilung({ id: "auswahl", titel: "Weniger vergleichen", inhalt: groupChoice(kennzahlenKopf, groups, view) });
  const first = {
    adresse: "",
    titel: kennzahlenKopf.titel,
    vorspann: satz,
    zeilen: [countText(all.length, "Verwaltung", "Verwaltungen")],
    daten: [csvLink(figuresCsvPath, view)],
    teile: figuresTeile(all, view, html`${choice}${loneFigures(view)}`),
    skript: all.length > 2,
  };
  const narrowed = groups.map(({ titel, adresse, verwaltungen }) => ({
    adresse: `${adresse}/`,
    titel: `Kennzahlen: ${titel}`,
    vorspann: satz,
    zeilen: [countText(verwaltungen.length, "Verwaltung", "Verwaltungen")],
    teile: figuresTeile(verwaltungen, view),
    skript: verwaltungen.length > 2,
  }));
  return [first, ...narrowed].flatMap((seite) => comparisonPages(kennzahlenKopf, seite, view));
}

export default {
  ...kennzahlenKopf,
  satz,
  stand: ({ site }) => {
    const count = vergleichbare(site.all("verwaltung"), site).length;
    return count === 0 ? undefined : countText(count, "vergleichbare Kennzahl", "vergleichbare Kennzahlen");
  },
  pages,
} satisfies Uebersicht;
