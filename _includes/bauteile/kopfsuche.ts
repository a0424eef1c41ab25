import type { Bauteil } from "../bauteil.ts";

export default {
  titel: "Suchfeld im Kopf",
  wann: "Oben auf jeder Seite, auch auf dieser; wo die Seite selbst ein Suchfeld hat, tritt es zurück.",
  beispiele: () => [],
} satisfies Bauteil;
