import type { Bauteil } from "../bauteil.ts";
import { blaettern } from "../components/blaettern.ts";

export default {
  titel: "Blättern",
  wann: "Unter langen Listen. Alle Seiten sind genannt, damit jede einen Schritt entfernt ist.",
  beispiele: ({ site }) => {
    const url = site.url("/bauteile/");
    const seiten = [1, 2, 3, 4].map((nummer) => ({ nummer, url, aktuell: nummer === 2 }));
    return [{ name: "zweite von vier Seiten", inhalt: blaettern({ seiten, zurueck: url, weiter: url }) }];
  },
} satisfies Bauteil;
