import { html } from "../../src/html.ts";
import type { Bauteil } from "../bauteil.ts";
import { hinweis } from "../components/hinweis.ts";
import { zeit } from "../components/zeit.ts";

export default {
  titel: "Hinweis",
  wann: "Eine Änderung, die Lesende angeht. Die Berichtigung nennt, was falsch war.",
  beispiele: () => [
    {
      name: "Änderung",
      inhalt: hinweis({ titel: zeit("2026-02-03"), inhalt: "Die Anlage ist jetzt als Tabelle dabei." }),
    },
    {
      name: "Berichtigung",
      inhalt: hinweis({
        art: "berichtigung",
        titel: zeit("2026-01-15"),
        inhalt: html`Beteiligt waren <del>acht</del> <ins>neun</ins> Verwaltungen.`,
      }),
    },
    {
      name: "Warnung",
      inhalt: hinweis({
        art: "warnung",
        titel: "Die nächste Prüfung war bis 31.\u00a0Januar\u00a02026 vorgesehen",
        inhalt: "Fragen Sie nach, bevor Sie sich darauf stützen.",
      }),
    },
  ],
} satisfies Bauteil;
