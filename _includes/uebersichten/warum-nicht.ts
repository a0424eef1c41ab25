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
    const rejected = all.filter(({ item }) => item.data.status === "verworfen").length;
    const rest = all.length - rejected;
    return [
      rest > 0 && `${rest} zurückgestellt`,
      rejected > 0 && `${rejected} verworfen`,
      due > 0 && `${due} zur Wiedervorlage fällig`,
    ]
      .filter(Boolean)
      .join(", ");
  },
  pages: (view) => whyNotPages(warumNicht, view),
};

export default warumNicht;
