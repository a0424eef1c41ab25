import type { Bauteil } from "../bauteil.ts";
import { stand } from "../components/stand.ts";

const statuses = [
  ["angeregt", "angeregt"],
  ["in-pruefung", "in Prüfung"],
  ["vereinbart", "vereinbart"],
  ["laeuft", "läuft"],
  ["zurueckgestellt", "zurückgestellt"],
  ["verworfen", "verworfen"],
  ["abgeschlossen", "abgeschlossen"],
  ["wiedervorlage", "Wiedervorlage"],
] as const;

export default {
  titel: "Stand",
  wann: "Sagt, wie weit etwas ist: immer mit Form, Wort und Farbe. Im Kopf einer Seite groß, in Listen klein.",
  beispiele: () => [
    { name: "klein", inhalt: statuses.map(([status, label]) => [stand({ status, label }), " "]) },
    { name: "groß", inhalt: statuses.map(([status, label]) => [stand({ status, label, gross: true }), " "]) },
  ],
} satisfies Bauteil;
