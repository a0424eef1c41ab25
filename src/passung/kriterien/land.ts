import { landName } from "../../model/land.ts";
import type { Kriterium } from "../kriterium.ts";

export default {
  titel: "Land",
  hoechstens: 5,
  regel: "5 Punkte für dasselbe Land, weil dort dasselbe Landesrecht gilt.",
  pruefe: ({ suche, biete }, site) => {
    const [a, b] = [suche.verwaltung.data.land, biete.verwaltung.data.land];
    return a === b
      ? { punkte: 5, text: `gleiches Landesrecht: ${landName(site, a)}`, kurz: "gleiches Land" }
      : { punkte: 0, text: `verschiedenes Landesrecht: ${landName(site, a)} und ${landName(site, b)}` };
  },
} satisfies Kriterium;
