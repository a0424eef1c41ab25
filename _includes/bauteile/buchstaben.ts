import type { Bauteil } from "../bauteil.ts";
import { buchstaben } from "../components/buchstaben.ts";

export default {
  titel: "Buchstaben",
  wann: "Über einem Alphabet: im Verzeichnis von A bis Z und über den Begriffen.",
  beispiele: () => [
    {
      name: "drei Buchstaben",
      inhalt: buchstaben(["0–9", "A", "Z"].map((letter) => ({ id: "buchstaben", letter }))),
    },
  ],
} satisfies Bauteil;
