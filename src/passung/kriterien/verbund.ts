import type { Kriterium } from "../kriterium.ts";
import { sharedVerbuende } from "../memberships.ts";

export default {
  titel: "Verbund",
  hoechstens: 10,
  regel: "10 Punkte, wenn beide Verwaltungen demselben Verbund angehören.",
  pruefe: ({ suche, biete }, site) => {
    const shared = sharedVerbuende(suche.verwaltung, biete.verwaltung, site).map(({ data }) => data.titel);
    return shared.length > 0
      ? { punkte: 10, text: `gleicher Verbund: ${shared.join(", ")}`, kurz: "gleicher Verbund" }
      : { punkte: 0, text: "kein gemeinsamer Verbund" };
  },
} satisfies Kriterium;
