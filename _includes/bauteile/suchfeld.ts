import type { Bauteil } from "../bauteil.ts";
import { suchfeld } from "../components/suchfeld.ts";

export default {
  titel: "Suchfeld",
  wann: "Mit sichtbarer Beschriftung, auch ohne JavaScript ein Formular.",
  beispiele: ({ site }) => [
    {
      name: "mit Beispielen",
      inhalt: suchfeld({
        action: site.url("/suche/"),
        beispiele: [
          { text: "Kasse", url: site.url("/suche/?q=Kasse") },
          { text: "Wohngeld", url: site.url("/suche/?q=Wohngeld") },
        ],
      }),
    },
  ],
} satisfies Bauteil;
