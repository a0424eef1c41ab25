import type { Bauteil } from "../bauteil.ts";
import { blaettern } from "../components/blaettern.ts";

export default {
  titel: "Blättern",
  wann: "Unter langen Listen. Bis 40 Seiten sind alle genannt, damit jede einen Schritt entfernt ist; sonst die nahen und einige ferne.",
  beispiele: ({ site }) => {
    const url = site.url("/bauteile/");
    return [{ name: "zweite von vier Seiten", inhalt: blaettern({ anzahl: 4, index: 1, url: () => url }) }];
  },
} satisfies Bauteil;
