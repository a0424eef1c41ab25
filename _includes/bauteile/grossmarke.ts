import type { Bauteil } from "../bauteil.ts";
import { grossmarke } from "../components/grossmarke.ts";

export default {
  titel: "Große Marke",
  wann: "Nur auf der Startseite.",
  beispiele: () => [{ name: "Zeichnung", inhalt: grossmarke() }],
} satisfies Bauteil;
