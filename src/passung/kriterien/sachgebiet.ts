import type { Kriterium } from "../kriterium.ts";
import { areNeighbours } from "../neighbours.ts";

export default {
  titel: "Sachgebiet",
  hoechstens: 30,
  regel:
    "30 Punkte für dasselbe Sachgebiet, 12 für ein benachbartes: eines steht über dem anderen, oder beide gehören zum selben.",
  pruefe: ({ suche: { sachgebiet: a }, biete: { sachgebiet: b } }) => {
    if (a === b) return { punkte: 30, text: `gleiches Sachgebiet: ${a.data.titel}`, kurz: "gleiches Sachgebiet" };
    return areNeighbours(a, b)
      ? {
          punkte: 12,
          text: `benachbarte Sachgebiete: ${a.data.titel} und ${b.data.titel}`,
          kurz: "benachbarte Sachgebiete",
        }
      : { punkte: 0, text: `verschiedene Sachgebiete: ${a.data.titel} und ${b.data.titel}` };
  },
} satisfies Kriterium;
