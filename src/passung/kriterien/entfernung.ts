import { distance, distanceText } from "../distance.ts";
import type { Kriterium } from "../kriterium.ts";

const steps = [
  { km: 25, punkte: 10 },
  { km: 50, punkte: 6 },
  { km: 100, punkte: 3 },
] as const;

export default {
  titel: "Entfernung",
  hoechstens: 10,
  regel: "10 Punkte bis 25 km Luftlinie zwischen den Sitzen, 6 bis 50 km, 3 bis 100 km.",
  pruefe: ({ suche, biete }) => {
    const km = distance(suche.verwaltung, biete.verwaltung);
    if (km === undefined) return { punkte: 0, text: "nicht bekannt: die Lage fehlt" };
    return { punkte: steps.find((step) => km <= step.km)?.punkte ?? 0, text: distanceText(km) };
  },
} satisfies Kriterium;
