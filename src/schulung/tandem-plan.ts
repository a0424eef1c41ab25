import type { Item, Site } from "../model/site.ts";
import { berlinDay } from "../text/dates.ts";

/** One training of a tandem plan: for one Sachgebiet, by several roles, within a part of the window or on a fixed day. */
export interface TandemTeil {
  readonly sachgebiet: string;
  readonly rollen: readonly string[];
  /** First and last day (JJJJ-MM-TT) of the part of the window that falls to it. */
  readonly von: string;
  readonly bis: string;
  /** The Termin that was fixed for it. */
  readonly termin: Item<"termin"> | undefined;
}

/**
 * The plan of a Termin in tandem that spans several days and several Sachgebiete: one training each, the window split
 * evenly in the order of the field. A Termin of the same Reihe for just that Sachgebiet within the window fixes its day.
 */
export function tandemPlan(item: Item<"termin">, site: Site): readonly TandemTeil[] {
  const { format, beginn, ende, sachgebiete = [], referenten = [] } = item.data;
  const [first, last] = [berlinDay(beginn), berlinDay(ende ?? beginn)];
  const days = (Date.parse(last) - Date.parse(first)) / day + 1;
  if (format !== "tandem" || sachgebiete.length < 2 || days < sachgebiete.length) return [];
  return sachgebiete.map((sachgebiet, i) => {
    const start = (n: number): number => Math.round((days * n) / sachgebiete.length);
    const titel = site.find("sachgebiet", sachgebiet)?.data.titel;
    return {
      sachgebiet,
      rollen: titel === undefined ? referenten : referenten.map((role) => roleFor(role, titel)),
      von: later(first, start(i)),
      bis: later(first, start(i + 1) - 1),
      termin: fixedFor(sachgebiet, item, site),
    };
  });
}

const day = 86_400_000;

function later(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}

/** „Leitung des jeweiligen Fachgebiets“ means another one in each row. */
function roleFor(role: string, titel: string): string {
  return role.replace(/\bd(?:es|er) jeweiligen (?:Fach|Sach)gebiet(?:e?s)?/, () => `Sachgebiet ${titel}`);
}

function fixedFor(sachgebiet: string, plan: Item<"termin">, site: Site): Item<"termin"> | undefined {
  const { reihe, beginn, ende } = plan.data;
  if (reihe === undefined) return undefined;
  return site
    .all("termin")
    .filter((one) => one !== plan && one.data.reihe === reihe && !one.data.zurueckgezogen)
    .filter(({ data }) => data.sachgebiete?.length === 1 && data.sachgebiete[0] === sachgebiet)
    .filter(
      ({ data }) => berlinDay(data.beginn) >= berlinDay(beginn) && berlinDay(data.beginn) <= berlinDay(ende ?? beginn),
    )
    .toSorted((a, b) => (a.data.beginn < b.data.beginn ? -1 : 1))[0];
}
