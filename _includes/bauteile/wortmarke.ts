import type { Bauteil } from "../bauteil.ts";
import { wortmarke } from "../components/wortmarke.ts";

export default {
  titel: "Wortmarke",
  wann: "Oben links auf jeder Seite, führt zum Start. Nie ohne die grüne Linie.",
  beispiele: ({ site }) => [{ name: "Wortmarke", inhalt: wortmarke({ name: site.hub.name, url: site.url("/") }) }],
} satisfies Bauteil;
