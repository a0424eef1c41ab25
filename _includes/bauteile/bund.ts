import { beispielKacheln, type Bauteil } from "../bauteil.ts";
import { bund } from "../components/bund.ts";

export default {
  titel: "Bund",
  wann: "Nennt alle Beteiligten eines Eintrags mit Namen und, wenn bekannt, ihrer Aufgabe.",
  beispiele: ({ site }) => [
    {
      name: "mit und ohne Aufgabe",
      inhalt: bund({
        mitglieder: beispielKacheln.map((kachel, i) => ({
          kachel,
          url: site.url("/verwaltungen/"),
          zusatz: ["federführend", undefined, "Aufsicht", undefined, "begleitet die Auswertung"][i],
        })),
      }),
    },
  ],
} satisfies Bauteil;
