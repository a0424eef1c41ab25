import { beispielKacheln, type Bauteil } from "../bauteil.ts";
import { netzblatt } from "../components/netzblatt.ts";

const [stadt] = beispielKacheln;

export default {
  titel: "Netzblatt",
  wann: "Rahmt eine Zeichnung; was zu breit ist, lässt sich darin seitlich verschieben.",
  beispiele: ({ site }) => [
    {
      name: "breites Netz",
      inhalt: netzblatt({
        titel: "Breites Netz als Beispiel",
        spalten: [],
        breit: {
          titel: "Eine Verwaltung",
          breite: 1400,
          hoehe: 60,
          strecken: { einfach: "M80 24H1300", stark: "", lose: "" },
          kacheln: [{ kachel: { ...stadt, url: site.url("/verwaltungen/") }, x: 60, y: 10 }],
          halte: [{ x: 1300, y: 24 }],
          namen: [],
        },
      }),
    },
  ],
} satisfies Bauteil;
