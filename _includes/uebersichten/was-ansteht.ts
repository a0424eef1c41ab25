import { anstehendesOf } from "../../src/wiedervorlage/anstehendes-of.ts";
import { duePages } from "../pages/due.ts";
import type { Uebersicht } from "../uebersicht.ts";

const wasAnsteht: Uebersicht = {
  typ: "termin",
  name: "was-ansteht",
  titel: "Was ansteht",
  satz: "Welche Wiedervorlagen, Fristen, Maßnahmen und Prüfungen als Nächstes kommen oder überfällig sind, und wer zuständig ist.",
  stand: ({ site }) => {
    const all = anstehendesOf(site);
    const [past, soon] = (["vorbei", "bald"] as const).map((lage) => all.filter((one) => one.lage === lage).length);
    return all.length === 0 ? undefined : `${past} überfällig, ${soon} in den nächsten Wochen`;
  },
  pages: (view) => duePages(wasAnsteht, view),
};

export default wasAnsteht;
