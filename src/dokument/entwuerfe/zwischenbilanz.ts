import { gruppenOf } from "../../massnahmen/gruppen.ts";
import { isOpen } from "../../massnahmen/massnahme.ts";
import { zwischenbilanzPath } from "../../massnahmen/register-path.ts";
import { zwischenbilanz } from "../../massnahmen/zwischenbilanz.ts";
import type { Entwuerfe } from "../entwurf.ts";

/** The next interim review of every Verwaltung, Verbund and Bericht that has something left to do. */
const zwischenbilanzen: Entwuerfe = (site) =>
  [...gruppenOf(site).values()]
    .filter(({ item, massnahmen }) => item.typ !== "thema" && massnahmen.some(isOpen))
    .map((gruppe) => ({ path: zwischenbilanzPath(gruppe.item, site), dokument: zwischenbilanz(gruppe, site) }));

export default zwischenbilanzen;
