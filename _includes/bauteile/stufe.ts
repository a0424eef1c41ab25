import type { Bauteil } from "../bauteil.ts";
import { stufe } from "../components/stufe.ts";

export default {
  titel: "Stufe",
  wann: "Ordnet einen Prozess auf seiner Leiter ein. Das Wort steht immer dabei.",
  beispiele: () => [
    { name: "erste", inhalt: stufe({ nummer: 1, von: 6, label: "identifiziert" }) },
    { name: "mittlere", inhalt: stufe({ nummer: 3, von: 6, label: "dokumentiert" }) },
    { name: "knapp", inhalt: stufe({ nummer: 3, von: 6, label: "dokumentiert", knapp: true }) },
    { name: "letzte", inhalt: stufe({ nummer: 6, von: 6, label: "digitalisiert" }) },
  ],
} satisfies Bauteil;
