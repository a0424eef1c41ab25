import { html, href } from "../../src/html.ts";
import { verwaltungenMitVerfahren } from "../../src/gegenueber/einsatz-matrix.ts";
import { produkteOf } from "../../src/gegenueber/produkte.ts";
import { programGroups } from "../../src/gegenueber/program-groups.ts";
import { programsCsvPath } from "../../src/export/data/comparison-files.ts";
import type { Page } from "../../src/model/page.ts";
import { countText } from "../../src/text/numbers.ts";
import { abteilung } from "../components/abteilung.ts";
import { comparisonPages } from "../gegenueber/comparison-page.ts";
import { csvLink } from "../gegenueber/csv-link.ts";
import { groupChoice } from "../gegenueber/group-choice.ts";
import { fachverfahrenKopf } from "../gegenueber/kopf.ts";
import { productListPages } from "../gegenueber/product-list.ts";
import { productPages } from "../gegenueber/product-pages.ts";
import { programsTeile } from "../gegenueber/programs-parts.ts";
import { samePages } from "../gegenueber/same-pages.ts";
import { jobsOfList, pagesOfJobs, type PageJob } from "../page-job.ts";
import { overviewPath, type Uebersicht } from "../uebersicht.ts";
import type { View } from "../view.ts";

const satz = "Wer in welchem Sachgebiet mit welcher Software arbeitet, und wer dasselbe nutzt wie Sie.";

function jobs(view: View, name: string): readonly PageJob[] {
  const { site } = view;
  return [
    { name, pages: () => tables(view) },
    ...jobsOfList(
      `${name} produkt`,
      () => produkteOf(site),
      (one) => productPages(one, view),
    ),
    ...jobsOfList(
      `${name} gleiche`,
      () => verwaltungenMitVerfahren(site),
      (one) => samePages(one, view),
    ),
  ];
}

/** Who works with what: all, smaller groups, and the products by name. */
function tables(view: View): readonly Page[] {
  const { site } = view;
  const all = verwaltungenMitVerfahren(site);
  const groups = programGroups(site);
  const products = html`<a${href(site.url(`${overviewPath(fachverfahrenKopf, view)}produkte/`))}>Alle Fachverfahren von A bis Z</a>`;
  const choice =
    groups.length > 0 &&
    abteilung({
      id: "auswahl",
      titel: "Weniger vergleichen",
      inhalt: groupChoice(fachverfahrenKopf, groups, view),
    });
  const first = {
    adresse: "",
    titel: fachverfahrenKopf.titel,
    vorspann: satz,
    zeilen: [countText(all.length, "Verwaltung", "Verwaltungen")],
    daten: [products, csvLink(programsCsvPath, view)],
    teile: programsTeile(all, view, choice),
    skript: all.length > 2,
  };
  const narrowed = groups.map(({ titel, adresse, verwaltungen }) => ({
    adresse: `${adresse}/`,
    titel: `Fachverfahren: ${titel}`,
    vorspann: satz,
    zeilen: [countText(verwaltungen.length, "Verwaltung", "Verwaltungen")],
    teile: programsTeile(verwaltungen, view),
    skript: verwaltungen.length > 2,
  }));
  return [
    ...[first, ...narrowed].flatMap((seite) => comparisonPages(fachverfahrenKopf, seite, view)),
    ...productListPages(view),
  ];
}

export default {
  ...fachverfahrenKopf,
  satz,
  stand: ({ site }) => {
    const count = produkteOf(site).length;
    const users = verwaltungenMitVerfahren(site).length;
    return users === 0
      ? undefined
      : `${countText(count, "Produkt", "Produkte")} bei ${countText(users, "Verwaltung", "Verwaltungen")}`;
  },
  pages: (view: View) => pagesOfJobs(jobs(view, "")),
  jobs,
} satisfies Uebersicht;
