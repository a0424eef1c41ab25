import { beispielKacheln, type Bauteil } from "../bauteil.ts";
import { verbindung } from "../components/verbindung.ts";

export default {
  titel: "Verbindung",
  wann: "Zeigt in Listen, wer gemeinsam beteiligt ist. Sind es viele, führt die letzte Kachel zu allen.",
  beispiele: ({ site }) => [
    { name: "zwei Beteiligte", inhalt: verbindung({ kacheln: beispielKacheln.slice(0, 2), label: "Zwei Beteiligte" }) },
    {
      name: "mit Namen",
      inhalt: verbindung({
        kacheln: beispielKacheln.slice(0, 2),
        label: "Zwei Beteiligte",
        namen: beispielKacheln
          .slice(0, 2)
          .map(({ name }) => name)
          .join(", "),
      }),
    },
    {
      name: "mit Rest",
      inhalt: verbindung({
        kacheln: beispielKacheln.map((one) => ({ ...one, url: site.url("/verwaltungen/") })),
        label: "Vierzehn Beteiligte",
        mehr: { anzahl: 8, url: site.url("/verbuende/") },
      }),
    },
  ],
} satisfies Bauteil;
