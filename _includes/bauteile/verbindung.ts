import { beispielKacheln, type Bauteil } from "../bauteil.ts";
import { verbindung } from "../components/verbindung.ts";

export default {
  titel: "Verbindung",
  wann: "Zeigt in Listen, wer gemeinsam beteiligt ist. Sind es viele, führt die letzte Kachel zu allen.",
  beispiele: ({ site }) => {
    const kacheln = beispielKacheln.map((one) => ({ ...one, url: site.url("/verwaltungen/") }));
    const zwei = { kacheln: kacheln.slice(0, 2), label: "Zwei Beteiligte" };
    const namen = zwei.kacheln.map(({ name }) => name).join(", ");
    const mehr = { anzahl: 8, url: site.url("/verbuende/") };
    return [
      { name: "zwei Beteiligte", inhalt: verbindung(zwei) },
      { name: "mit Namen", inhalt: verbindung({ ...zwei, namen }) },
      { name: "mit Rest", inhalt: verbindung({ kacheln, label: "Vierzehn Beteiligte", mehr }) },
    ];
  },
} satisfies Bauteil;
