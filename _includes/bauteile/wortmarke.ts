import type { Bauteil } from "../bauteil.ts";
import { wortmarke } from "../components/wortmarke.ts";

export default {
  titel: "Wortmarke",
  wann: "Oben links auf jeder Seite, führt zum Start. Nie ohne die grüne Linie.",
  beispiele: ({ site, assets }) => {
    const mark = { name: site.hub.name, url: site.url("/") };
    const logo = { url: site.url(assets.path("images/favicon.svg")), width: 36, height: 36, alt: "Logo: Träger" };
    return [
      { name: "allein", inhalt: wortmarke(mark) },
      { name: "mit Logo des Trägers", inhalt: wortmarke({ ...mark, logo }) },
    ];
  },
} satisfies Bauteil;
