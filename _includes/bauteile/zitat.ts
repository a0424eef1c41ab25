import type { Bauteil } from "../bauteil.ts";
import { zitat } from "../components/zitat.ts";

const text = "Seit wir uns einmal im Monat austauschen, fragt niemand mehr dreimal dasselbe.";

export default {
  titel: "Zitat",
  wann: "Wörtlich nur, was freigegeben ist. Alles andere steht ohne Anführungszeichen und sagt das.",
  beispiele: () => [
    { name: "wörtlich", inhalt: zitat({ text, von: "Kassenleitung einer Stadt", woertlich: true }) },
    { name: "sinngemäß", inhalt: zitat({ text, von: "Personalamt einer Gemeinde", woertlich: false }) },
  ],
} satisfies Bauteil;
