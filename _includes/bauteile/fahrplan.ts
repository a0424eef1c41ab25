import { html } from "../../src/html.ts";
import { beispielKacheln, type Bauteil } from "../bauteil.ts";
import { fahrplan } from "../components/fahrplan.ts";
import { stand } from "../components/stand.ts";
import { verbindung } from "../components/verbindung.ts";
import { zeit } from "../components/zeit.ts";

export default {
  titel: "Fahrplan",
  wann: "Die Liste des Auftritts: wann, was, wer. Ohne Datum, wenn die Einträge keines haben.",
  beispiele: ({ site }) => {
    const was = html`<h4 class="eintragstitel"><a href="${site.url("/themen/")}">Gemeinsame Kassenprüfung</a></h4><p>Sechs Kassen vergleichen ihre Prüfpläne.</p>`;
    const wer = verbindung({ kacheln: beispielKacheln.slice(0, 3), label: "Beteiligte" });
    return [
      {
        name: "mit Datum und Beteiligten",
        inhalt: fahrplan({
          mitDatum: true,
          zeilen: [
            { wann: zeit("2025-12-03"), was, wer },
            { wann: zeit("2025-09"), was },
          ],
        }),
      },
      {
        name: "ohne Datum",
        inhalt: fahrplan({
          mitDatum: false,
          zeilen: [{ was: [was, stand({ status: "laeuft", label: "läuft" })], wer }, { was }],
        }),
      },
    ];
  },
} satisfies Bauteil;
