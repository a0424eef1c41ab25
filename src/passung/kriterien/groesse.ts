import { numberText } from "../../text/numbers.ts";
import type { Kriterium } from "../kriterium.ts";
import { sizeBounds, sizeClass, sizeKind } from "../size-class.ts";

export default {
  titel: "Größenklasse",
  hoechstens: 5,
  regel: `5 Punkte für dieselbe Größenklasse. Die Grenzen sind die der amtlichen Gemeindestatistik: ${sizeBounds.map(numberText).join(", ")} Einwohner. Kreise werden nur mit Kreisen verglichen, Zweckverbände nicht.`,
  pruefe: ({ suche: { verwaltung: a }, biete: { verwaltung: b } }) => {
    const kind = sizeKind(a);
    if (kind === undefined || kind !== sizeKind(b)) return { punkte: 0, text: "verschiedene Arten von Verwaltungen" };
    const [one, other] = [sizeClass(a), sizeClass(b)];
    if (one === undefined || other === undefined) {
      const silent = [a, b].filter((verwaltung) => sizeClass(verwaltung) === undefined);
      return {
        punkte: 0,
        text: `nicht bekannt: Einwohnerzahl fehlt bei ${silent.map(({ data }) => data.titel).join(" und ")}`,
      };
    }
    return one === other
      ? { punkte: 5, text: `gleiche Größenklasse: ${one}`, kurz: "gleiche Größenklasse" }
      : { punkte: 0, text: `verschiedene Größenklassen: ${one} und ${other}` };
  },
} satisfies Kriterium;
