import { beispielKacheln, type Bauteil } from "../bauteil.ts";
import { netz } from "../components/netz.ts";

const [stadt, gemeinde, kreis] = beispielKacheln;

export default {
  titel: "Netz",
  wann: "Wer mit wem arbeitet, als Linien mit Stationen. Dasselbe steht immer auch als Tabelle auf der Seite.",
  beispiele: ({ site }) => {
    const url = site.url("/verwaltungen/");
    const tile = (kachel: typeof stadt, x: number, y: number, name: string) => ({
      kachel: { ...kachel, url },
      x,
      y,
      name: { zeilen: [name], x: x + 20, y: y + 46, anker: "middle" as const },
    });
    return [
      {
        name: "einfache, starke und lose Linie",
        inhalt: netz({
          titel: "Drei Verwaltungen",
          breite: 480,
          hoehe: 90,
          strecken: { einfach: "M80 24H240", stark: "M240 24H400", lose: "M80 34H400" },
          kacheln: [
            tile(stadt, 60, 10, "Musterstadt"),
            ...(gemeinde ? [tile(gemeinde, 220, 10, "Beispielheim")] : []),
            ...(kreis ? [tile(kreis, 380, 10, "Musterkreis")] : []),
          ],
          halte: [],
          namen: [],
        }),
      },
    ];
  },
} satisfies Bauteil;
