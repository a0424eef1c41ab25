import type { Bauteil } from "../bauteil.ts";
import { beispielKacheln } from "../bauteil.ts";
import { kachel } from "../components/kachel.ts";

export default {
  titel: "Kachel",
  wann: "Steht für eine Verwaltung oder einen Partner, nie ohne den Namen im selben Eintrag. Die Form sagt die Art, die Farbe hilft nur beim Wiedererkennen.",
  beispiele: ({ site }) => [
    {
      name: "Gemeinde, Kreis, Amt, Partner, in allen Farben",
      inhalt: beispielKacheln.map((one) => [kachel(one), " "]),
    },
    { name: "mit Verweis", inhalt: kachel({ ...beispielKacheln[0], url: site.url("/verwaltungen/") }) },
    { name: "groß", inhalt: kachel({ ...beispielKacheln[0], gross: true }) },
  ],
} satisfies Bauteil;
