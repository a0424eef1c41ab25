import type { Bauteil } from "../bauteil.ts";

export default {
  titel: "Krumen",
  wann: "Über dem Seitenkopf, auch auf dieser Seite: der Weg vom Start hierher.",
  beispiele: () => [],
} satisfies Bauteil;
