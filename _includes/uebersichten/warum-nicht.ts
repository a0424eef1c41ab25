import { countText } from "../../src/text/numbers.ts";
import { zurueckgestelltesOf } from "../../src/wiedervorlage/zurueckgestelltes-of.ts";
import { whyNotPages } from "../pages/why-not.ts";
import type { Uebersicht } from "../uebersicht.ts";

const warumNicht: Uebersicht = {
  typ: "thema",
  name: "warum-nicht",
  titel: "Was nicht ging und warum",
  satz: "Welche Themen zurückgestellt oder verworfen sind, aus welchem Grund, und wann wieder jemand darauf sieht.",
  stand: ({ site }) => {
    const all = zurueckgestelltesOf(site);
    const due = all.filter(({ faellig }) => faellig).length;
    if (all.length === 0) return undefined;
    return `${countText(all.length, "Thema", "Themen")}${due > 0 ? `, ${due} zur Wiedervorlage fällig` : ""}`;
  },
  pages: (view) => whyNotPages(warumNicht, view),
};

export default warumNicht;
