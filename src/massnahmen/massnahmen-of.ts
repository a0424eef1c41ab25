import { dateOf } from "../model/date-of.ts";
import { landName } from "../model/land.ts";
import type { Item, Site } from "../model/site.ts";
import { oncePer } from "../once-per.ts";
import { berlinDay } from "../text/dates.ts";
import type { Faellig, Lage, Massnahme } from "./massnahme.ts";
import { namedParties } from "./named-parties.ts";
import type { Anhalt } from "./regel.ts";
import { resolveDue } from "./resolve-due.ts";
import { themenOf } from "./themen-of.ts";

/** The measures of a Bericht in its order. */
export function massnahmenOf(bericht: Item<"bericht">, site: Site): readonly Massnahme[] {
  return known(site)(bericht);
}

/** Pages of Themen, Projekte and Berichte ask for the same ones. */
const known = oncePer((site: Site) => oncePer((bericht: Item<"bericht">) => readMassnahmen(bericht, site)));

function readMassnahmen(bericht: Item<"bericht">, site: Site): readonly Massnahme[] {
  const { massnahmen = [], verbund: kennung } = bericht.data;
  const verbund = site.find("verbund", kennung);
  const parties = partiesOf(bericht, verbund);
  const themen = targets<"thema">(bericht, "thema");
  const sitzungen = meetingsOf(bericht, site);
  return massnahmen.map((data) => {
    const verwaltungen = whoActs(data, parties, site);
    const faellig = dueOf(bericht, data, { verwaltungen, sitzungen }, site);
    const status = data.status ?? "offen";
    return {
      bericht,
      data,
      status,
      ...(faellig ? { faellig } : {}),
      lage: lageOf(status, faellig, site),
      verwaltungen,
      themen: themenOf(
        data.was,
        themen.map((one) => one.data.titel),
      ).map((i) => themen[i]!),
      ...(verbund ? { verbund } : {}),
    };
  });
}

function targets<T extends "thema" | "verwaltung">(bericht: Item, typ: T): readonly Item<T>[] {
  const own = bericht.outgoing.filter(({ field, to }) => field !== null && field !== "massnahmen" && to.typ === typ);
  return [...new Set(own.map(({ to }) => to as Item<T>))];
}

/** Who is named in the Bericht, or else the members of the Verbund that reports. */
function partiesOf(bericht: Item, verbund: Item | undefined): readonly Item<"verwaltung">[] {
  const own = targets(bericht, "verwaltung");
  return own.length > 0 || !verbund ? own : targets(verbund, "verwaltung");
}

/** Who is called by name, whose figure it is, or else all. */
function whoActs(
  { zustaendig, kennzahl }: Massnahme["data"],
  parties: readonly Item<"verwaltung">[],
  site: Site,
): readonly Item<"verwaltung">[] {
  const named = namedParties(zustaendig ?? "", parties);
  if (named.length > 0) return named;
  const counted = site.find("verwaltung", kennzahl?.verwaltung);
  return counted ? [counted] : parties;
}

function dueOf(
  bericht: Item<"bericht">,
  { faellig, faellig_wortlaut: words }: Massnahme["data"],
  { verwaltungen, sitzungen }: Pick<Massnahme, "verwaltungen"> & Pick<Anhalt, "sitzungen">,
  site: Site,
): Faellig | undefined {
  if (faellig !== undefined) return { tag: faellig };
  if (words === undefined) return undefined;
  const codes = [...new Set(verwaltungen.map(({ data }) => data.land))].toSorted();
  const laender = codes.map((code) => ({ code, name: landName(site, code) }));
  const found = resolveDue(words, { tag: bericht.data.datum, laender, sitzungen });
  if (!found) return undefined;
  const { tag, weg, abBericht } = found;
  return { tag, weg, ...(abBericht && bericht.data.datum_beispiel ? { ungefaehr: true } : {}) };
}

/** Days on which the round met or will meet. */
function meetingsOf({ data }: Item<"bericht">, site: Site): readonly string[] {
  const round = site.find("reihe", data.reihe)?.incoming ?? [];
  const met = round.filter(({ from }) => from.typ === "termin" || from.typ === "bericht");
  return met
    .flatMap(({ from }) => dateOf(from) ?? [])
    .map((day) => berlinDay(day))
    .toSorted();
}

function lageOf(status: string, faellig: Faellig | undefined, { now }: Site): Lage {
  if (status === "erledigt" || status === "entfallen") return status;
  if (!faellig) return "ohne-termin";
  return faellig.tag < berlinDay(now) ? "ueberfaellig" : "termin";
}
