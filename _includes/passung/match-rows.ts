import { html, href, type Child, type Html } from "../../src/html.ts";
import type { Item } from "../../src/model/site.ts";
import type { Partei } from "../../src/passung/partei.ts";
import { reasons, type Passung } from "../../src/passung/passung.ts";
import { obstacleText } from "../../src/passung/requirements.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { marke, type MarkeArt } from "../components/marke.ts";
import { verbindung } from "../components/verbindung.ts";
import { markWords } from "../eintrag/mark-words.ts";
import { marksOf, type View } from "../view.ts";
import { points, verdict } from "./verdict.ts";

/** Matches as rows: who with whom, how it stands, and why. */
export function matchRows(all: readonly Passung[], view: View): Html {
  return fahrplan({
    mitDatum: false,
    zeilen: all.map((one) => ({
      was: html`<h3 class="eintragstitel"><a${href(view.site.url(one.path))}>${headline(one)}</a>${matchMarks(one, view).map((art) => html` ${marke({ art })}`)}</h3><p>${why(one)}</p>`,
      stand: standing(one),
      wer: tiles(one, view),
    })),
  });
}

/** The same from one Gesuch's side: each row names the other one. */
export function answerRows(all: readonly Passung[], gesuch: Item, view: View): Html {
  return fahrplan({
    mitDatum: false,
    zeilen: all.map((one) => {
      const other = one.suche.gesuch === gesuch ? one.biete : one.suche;
      return {
        was: html`<h3 class="eintragstitel"><a${href(view.site.url(one.path))}>${other.gesuch.data.titel}</a>${markWords(other.gesuch, view)}</h3><p>${other.verwaltung.data.titel} ${verbOf(other)}. ${why(one)}</p>`,
        stand: standing(one),
        wer: verbindung({ kacheln: [view.tile(other.verwaltung)], label: "Verwaltung" }),
      };
    }),
  });
}

/** „Einwohnermeldeamt: Amt Carbäk sucht, Amt Rostocker Heide bietet an“. */
export function headline({ suche, biete }: Passung): string {
  const fields = [...new Set([suche.sachgebiet.data.titel, biete.sachgebiet.data.titel])].join(" und ");
  return `${fields}: ${suche.verwaltung.data.titel} sucht, ${biete.verwaltung.data.titel} bietet an`;
}

/** Tiles of both. */
export function tiles({ suche, biete }: Passung, view: View): Html {
  return verbindung({ kacheln: [suche, biete].map(({ verwaltung }) => view.tile(verwaltung)), label: "Beteiligte" });
}

/** What not everybody may see of either Gesuch, each mark once. */
export function matchMarks({ suche, biete }: Passung, view: View): readonly MarkeArt[] {
  return [...new Set([suche, biete].flatMap(({ gesuch }) => marksOf(gesuch, view)))].filter(
    (art) => art !== "beispiel",
  );
}

/** What does not fit has no number beside it, which would look like a contradiction. */
function standing(one: Passung): Html {
  return html`${verdict(one)}${one.urteil !== "passt-nicht" && html`<div class="klein leise">${points(one)}</div>`}`;
}

const verbOf = ({ gesuch }: Partei): string => (gesuch.data.richtung === "suche" ? "sucht" : "bietet an");

/** One sentence: first what is missing, then what speaks for it. */
function why(one: Passung): Child {
  const open = one.voraussetzungen.filter(({ stand }) => stand !== "erfuellt").map(obstacleText);
  const missing = open.length > 0 && html`<strong>${open.join(" ")}</strong> `;
  return html`${missing}${capital(
    reasons(one)
      .map(({ kurz, text }) => kurz ?? text)
      .join(", "),
  )}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
