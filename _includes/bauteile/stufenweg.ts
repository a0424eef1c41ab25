import type { Bauteil } from "../bauteil.ts";
import { stufenweg } from "../components/stufenweg.ts";
import { zeit } from "../components/zeit.ts";

export default {
  titel: "Stufenweg",
  wann: "Zeigt, welche Stufen ein Prozess erreicht hat und wann.",
  beispiele: () => [
    {
      name: "auf halbem Weg",
      inhalt: stufenweg({
        stufen: [
          { label: "identifiziert", erreicht: true, jetzt: true, wann: zeit("2025-09-30") },
          { label: "gestaltet", erreicht: false, jetzt: false, wann: undefined },
        ],
      }),
    },
  ],
} satisfies Bauteil;
