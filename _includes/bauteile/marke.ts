import type { Bauteil } from "../bauteil.ts";
import { marke } from "../components/marke.ts";

export default {
  titel: "Marke",
  wann: "Warnt vor Verwechslung: erfunden, intern, noch nicht fertig, noch gesperrt, nicht mehr gepflegt.",
  beispiele: () => [
    { name: "Beispiel", inhalt: marke({ art: "beispiel" }) },
    { name: "intern", inhalt: marke({ art: "intern" }) },
    { name: "Entwurf", inhalt: marke({ art: "entwurf" }) },
    { name: "Sperrfrist", inhalt: marke({ art: "sperrfrist", bis: "1.\u00a0Juli\u00a02026, 10:00\u00a0Uhr" }) },
    { name: "archiviert", inhalt: marke({ art: "archiviert" }) },
    { name: "zurückgezogen", inhalt: marke({ art: "zurueckgezogen" }) },
  ],
} satisfies Bauteil;
