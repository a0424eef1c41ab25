import type { Kriterium } from "../kriterium.ts";

export default {
  titel: "Thema",
  hoechstens: 15,
  regel: "15 Punkte, wenn beide Gesuche dasselbe Thema nennen.",
  pruefe: ({ suche, biete }, site) => {
    const [a, b] = [suche, biete].map(({ gesuch }) => site.find("thema", gesuch.data.thema));
    if (a && a === b) return { punkte: 15, text: `gleiches Thema: ${a.data.titel}`, kurz: "gleiches Thema" };
    return { punkte: 0, text: a && b ? "verschiedene Themen" : "nicht beide Gesuche nennen ein Thema" };
  },
} satisfies Kriterium;
