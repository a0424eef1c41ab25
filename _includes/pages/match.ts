import { html, href, type Child, type Html } from "../../src/html.ts";
import type { Page } from "../../src/model/page.ts";
import { matchLetter } from "../../src/passung/match-letter.ts";
import type { Partei } from "../../src/passung/partei.ts";
import type { Passung } from "../../src/passung/passung.ts";
import { typography } from "../../src/text/typography.ts";
import { abteilung } from "../components/abteilung.ts";
import { marke } from "../components/marke.ts";
import { seitenkopf } from "../components/seitenkopf.ts";
import { tafel } from "../components/tafel.ts";
import { zeit } from "../components/zeit.ts";
import { contact } from "../eintrag/contact.ts";
import { itemLink } from "../eintrag/item-link.ts";
import { frame } from "../frame.ts";
import { headline, matchMarks, tiles } from "../passung/match-rows.ts";
import { obstacles } from "../passung/obstacles.ts";
import { points, verdict } from "../passung/verdict.ts";
import type { View } from "../view.ts";

/** The page of a match: both Gesuche, why they fit or not, and a letter to either side. */
export function matchPage(one: Passung, overview: { readonly titel: string; readonly path: string }, view: View): Page {
  const { site } = view;
  const { type } = one.suche.gesuch;
  const titel = headline(one);
  const content = html`<article>${seitenkopf({
    gattung: "Vergleich",
    zeilen: [one.suche, one.biete].some(({ gesuch }) => gesuch.data.beispiel) ? [marke({ art: "beispiel" })] : [],
    marken: matchMarks(one, view).map((art) => marke({ art })),
    titel,
    vorspann: leads[one.urteil],
    daten: [verdict(one), one.urteil !== "passt-nicht" && points(one), tiles(one, view)],
  })}
${obstacles(one, view)}${abteilung({ id: "gesuche", titel: "Die beiden Gesuche", inhalt: html`<div class="neben gleich">${side(one.suche, "Gesucht")}${side(one.biete, "Angeboten")}</div>` })}
${abteilung({ id: "gruende", titel: "Wie es zusammenpasst", rand: html`<p><a${href(`${site.url(overview.path)}#a_rechnung`)}>So wird gerechnet</a></p>`, inhalt: reasonsTable(one) })}
${letters(one, view)}</article>`;
  return {
    path: one.path,
    html: frame(view, {
      title: `${one.suche.gesuch.data.titel} und ${one.biete.gesuch.data.titel}`,
      description: `${titel}. ${leads[one.urteil]}`,
      path: one.path,
      crumbs: [
        { text: type.pluralTitle, url: site.url(type.path) },
        { text: overview.titel, url: site.url(overview.path) },
        { text: one.suche.verwaltung.data.titel + " und " + one.biete.verwaltung.data.titel },
      ],
      content,
      nav: site.url(type.path),
    }),
    hidden: true,
  };
}

const leads: Readonly<Record<Passung["urteil"], string>> = {
  passt: "Eine Suche und ein Angebot, die nach den Angaben beider Seiten zusammenpassen.",
  "zu-klaeren": "Eine Suche und ein Angebot, die zusammenpassen könnten. Eine Voraussetzung ist noch zu klären.",
  "passt-nicht":
    "Eine Suche und ein Angebot zum selben Anliegen. Zusammen gehen sie nicht, weil eine Voraussetzung fehlt.",
};

function side({ gesuch, verwaltung }: Partei, titel: string): Html {
  const { kurzfassung, gueltig_bis: end, kontakt, voraussetzungen } = gesuch.data;
  const programs = voraussetzungen?.fachverfahren ?? [];
  return html`<div><h3 class="spaltenkopf">${titel}</h3><div class="stapel"><p><strong>${itemLink(gesuch)}</strong></p><p>${typography(kurzfassung)}</p><p class="klein">${itemLink(verwaltung)}<br>gilt bis ${zeit(end)}${programs.length > 0 && html`<br>Voraussetzung: ${programs.join(", ")}`}</p>${kontakt && html`<p class="klein">${contact(kontakt)}</p>`}</div></div>`;
}

function reasonsTable({ befunde, punkte }: Passung): Html {
  return tafel({
    titel: "Gründe und Punkte",
    titelVersteckt: true,
    spalten: [{ titel: "Grund" }, { titel: "Was die Einträge sagen" }, { titel: "Punkte", zahl: true }],
    zeilen: [
      ...befunde.map(({ kriterium, text, punkte: own }): Child[] => [
        kriterium.titel,
        text,
        `${own} von ${kriterium.hoechstens}`,
      ]),
      ["Zusammen", "", html`<strong>${punkte} von 100</strong>`],
    ],
  });
}

function letters(one: Passung, { site }: View): Html | false {
  const ways = (["biete", "suche"] as const).flatMap((an) => {
    const letter = matchLetter(one, an, site);
    return letter === undefined
      ? []
      : [html`<li><a${href(letter)}>E-Mail an ${one[an].verwaltung.data.titel} vorbereiten</a></li>`];
  });
  if (ways.length === 0) return false;
  return abteilung({
    id: "schreiben",
    titel: "Schreiben Sie sich",
    inhalt: html`<div class="lese"><p>Der Verweis öffnet Ihr E-Mail-Programm. In der Nachricht stehen beide Gesuche und die Gründe; abgesendet wird nichts von selbst.</p><ul>${ways}</ul></div>`,
  });
}
