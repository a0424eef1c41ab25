import type { Bauteil } from "../bauteil.ts";
import { inhalt } from "../components/inhalt.ts";

export default {
  titel: "Inhaltsverzeichnis",
  wann: "Ab vier Abschnitten. Neben dem Text bleibt es stehen, auf schmalen Anzeigen steht es darüber.",
  beispiele: () => [
    {
      name: "zwei Ebenen",
      inhalt: inhalt({
        punkte: [
          { id: "a_inhalt", titel: "Text der Vorlage", unter: [{ id: "a_inhalt", titel: "§ 1 Geltungsbereich" }] },
          { id: "a_inhalt", titel: "Fassungen" },
          { id: "a_inhalt", titel: "Wer sie übernommen hat" },
        ],
      }),
    },
  ],
} satisfies Bauteil;
