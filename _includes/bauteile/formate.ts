import type { Bauteil } from "../bauteil.ts";
import { formate } from "../components/formate.ts";

export default {
  titel: "Formate",
  wann: "Ein Text zum Herunterladen in mehreren Formaten, unter dem Vorspann.",
  beispiele: ({ site, assets }) => [
    {
      name: "zwei Formate",
      inhalt: formate({
        formate: [
          { name: "ODT", url: site.url(assets.path("images/favicon.svg")), groesse: "14\u00a0KB" },
          { name: "DOCX", url: site.url(assets.path("images/favicon.svg")), groesse: "17\u00a0KB" },
        ],
      }),
    },
    {
      name: "mit Namen, wo mehreres zu holen ist",
      inhalt: formate({
        was: { titel: "Entwurf: Informationsvorlage", id: "beispiel" },
        formate: [{ name: "ODT", url: site.url(assets.path("images/favicon.svg")), groesse: "9\u00a0KB" }],
      }),
    },
  ],
} satisfies Bauteil;
