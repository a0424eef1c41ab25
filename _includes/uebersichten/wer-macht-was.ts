import { countText } from "../../src/text/numbers.ts";
import { libraryPages } from "../pages/library.ts";
import type { Uebersicht } from "../uebersicht.ts";

export default {
  typ: "prozess",
  name: "uebersicht",
  titel: "Wer macht was",
  satz: "Welche Verwaltung an welchem Prozess mitarbeitet und wie weit er ist.",
  stand: ({ site }) => {
    const count = site.all("prozess").length;
    return count === 0 ? undefined : countText(count, "Prozess", "Prozesse");
  },
  pages: libraryPages,
} satisfies Uebersicht;
