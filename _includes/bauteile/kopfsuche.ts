import type { Bauteil } from "../bauteil.ts";

export default {
  titel: "Suchfeld im Kopf",
  wann: "Oben auf jeder Seite. Wo sie selbst ein Suchfeld hat, wie hier, tritt es zurück.",
  beispiele: () => [],
} satisfies Bauteil;
