import type { Bauteil } from "../bauteil.ts";
import { postfach } from "../components/postfach.ts";

export default {
  titel: "Postfach",
  wann: "Eine Adresse, an die man schreiben kann; Funktionspostfächer, keine Personen.",
  beispiele: () => [{ name: "Adresse", inhalt: postfach("redaktion@kurzer-dienstweg.example") }],
} satisfies Bauteil;
