import type { Bauteil } from "../bauteil.ts";
import { legende } from "../components/legende.ts";

export default {
  titel: "Legende",
  wann: "Erklärt unter einer Zeichnung, was Linien und Kacheln bedeuten; nur, was darin vorkommt.",
  beispiele: () => [
    {
      name: "alles",
      inhalt: legende({
        strecken: ["einfach", "stark", "lose"],
        formen: ["gemeinde", "kreis", "amt", "partner"],
      }),
    },
  ],
} satisfies Bauteil;
