import type { Kriterium } from "../kriterium.ts";
import type { Partei } from "../partei.ts";
import { hasProgram, programsOf } from "../programs.ts";

export default {
  titel: "Fachverfahren",
  hoechstens: 20,
  regel: "20 Punkte, wenn beide Verwaltungen im Sachgebiet ihres Gesuchs dasselbe Fachverfahren einsetzen.",
  pruefe: ({ suche, biete }) => {
    const [a, b] = [used(suche), used(biete)];
    const shared = a.filter((produkt) => hasProgram(b, produkt));
    if (shared.length > 0)
      return {
        punkte: 20,
        text: `gleiches Fachverfahren: ${shared.join(", ")}`,
        kurz: `gleiches Fachverfahren (${shared.join(", ")})`,
      };
    const silent = [suche, biete].filter((one) => used(one).length === 0);
    return silent.length > 0
      ? { punkte: 0, text: `nicht bekannt: ${silent.map(nothingNamed).join("; ")}` }
      : { punkte: 0, text: `verschiedene Fachverfahren: ${a.join(", ")} und ${b.join(", ")}` };
  },
} satisfies Kriterium;

const used = ({ verwaltung, sachgebiet }: Partei): readonly string[] => programsOf(verwaltung, sachgebiet.kennung);

function nothingNamed({ verwaltung, sachgebiet }: Partei): string {
  return `${verwaltung.data.titel} nennt für ${sachgebiet.data.titel} keines`;
}
