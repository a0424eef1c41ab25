import type { Json } from "../../../src/model/field.ts";
import type { Schemas } from "../../../src/model/content-type.ts";
import { zufall, type Zufall } from "../../suche/zufall.ts";
import { anhaenge } from "./anhaenge.ts";
import { felderKalender } from "./felder-kalender.ts";
import { felderRahmen } from "./felder-rahmen.ts";
import { felderTexte } from "./felder-texte.ts";
import { gegenwart } from "./gegenwart.ts";
import type { Typ } from "./mengen.ts";
import { plane, type Plan, type Platz } from "./plan.ts";
import type { Worueber } from "./schreibe.ts";
import { text } from "./text.ts";
import { umfeld, type Felder, type Umfeld } from "./umfeld.ts";
import { stellen, wortschatz, zusammensetzungen } from "./woerter.ts";

/** A generated entry, before it is a folder. */
export interface Eintrag {
  readonly typ: Typ;
  readonly kennung: string;
  readonly data: Readonly<Record<string, Json>>;
  readonly body: string;
  readonly files: Readonly<Record<string, string | Buffer>>;
}

const own: Readonly<Record<Typ, (of: Umfeld) => Felder>> = { ...felderTexte, ...felderKalender, ...felderRahmen };

/** Bytes of a body, at least and at most; a section more or less. */
const lengths: Readonly<Partial<Record<Typ, readonly [number, number]>>> = {
  ...Object.fromEntries(Object.keys(felderTexte).map((typ) => [typ, [3600, 5600]])),
  ...Object.fromEntries(Object.keys(felderKalender).map((typ) => [typ, [2400, 4400]])),
};
const short = [300, 900] as const;

/** Makes a corpus of `anzahl` entries, one after another; the same for the same seed. */
export function* bestand(anzahl: number, saat: number, { types }: Schemas): Generator<Eintrag> {
  const plan = plane(anzahl, saat);
  const folders = new Map<string, string>(types.map(({ typ, plural }) => [typ, plural]));
  const linked = Object.values(plan.offen).flat();
  const orte = plan.offen.verwaltung.map(({ titel }) => titel.replace(/^\S+ /, ""));
  const begriffe = plan.offen.begriff.map(({ titel }) => titel);
  for (const [i, platz] of plan.alle.entries()) {
    const chance = zufall(saat * 1_000_003 + i);
    const verweis = (): string => {
      const { typ, kennung, titel } = chance.pick(linked);
      return `[${titel}](/${folders.get(typ)}/${kennung}/)`;
    };
    const eigene = Array.from({ length: 12 }, () => chance.pick(zusammensetzungen));
    yield eintrag(platz, plan, chance, { orte, begriffe, verweis, eigene });
  }
}

function eintrag(platz: Platz, plan: Plan, chance: Zufall, worueber: Worueber): Eintrag {
  const { typ, kennung, titel } = platz;
  const of = umfeld(platz, plan, chance, worueber);
  const [least, most] = lengths[typ] ?? short;
  const { data, files } = anhaenge(of);
  const fields = { titel, ...gemeinsam(of), ...own[typ](of), ...data };
  const start = typ === "vorlage" ? "Dieser Text gilt in [[Gemeinde]] ab dem [[Datum]].\n\n" : "";
  return {
    typ,
    kennung,
    files,
    data: Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (isSaid(value) ? [[key, value]] : []))),
    body: start + text(least + chance.below(most - least), chance, worueber),
  };
}

function isSaid(value: Json | undefined): value is Json {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function gemeinsam({ platz, chance, write, refs }: Umfeld): Felder {
  const { typ, zustand, tag, kennung } = platz;
  const grouped = !["gesuch", "ratsvorlage", "verwaltung", "sachgebiet", "seite"].includes(typ);
  return {
    kurzfassung: write(chance.pick(wortschatz.kurzfassung)),
    sichtbarkeit: zustand === "intern" ? "intern" : "oeffentlich",
    entwurf: zustand === "entwurf" ? true : undefined,
    sperrfrist: zustand === "gesperrt" ? "2027-03-01T10:00:00+01:00" : undefined,
    beispiel: true,
    ...(grouped && {
      sachgebiete: refs("sachgebiet", 1 + chance.below(2)),
      themen: typ === "thema" ? undefined : refs("thema", chance.below(3)),
      verwaltungen: ["verbund", "projekt"].includes(typ) ? undefined : refs("verwaltung", 1 + chance.below(4)),
    }),
    schlagworte: typ === "seite" ? undefined : [...new Set([write("{W}"), write("{F}")])],
    verantwortlich: { stelle: chance.pick(stellen), funktionspostfach: "redaktion@korpus.example" },
    stand: tag,
    pruefen_bis: "2027-12-31",
    aenderungen: chance.below(6) === 0 ? [{ datum: gegenwart, text: write("{N} ergänzt.") }] : undefined,
    frueher: zustand === "umbenannt" ? [`frueher-${kennung}`.slice(0, 80).replace(/-+$/, "")] : undefined,
    zurueckgezogen:
      zustand === "zurueckgezogen" ? { datum: gegenwart, grund: write("{N} gilt nicht mehr.") } : undefined,
    archiviert: zustand === "archiviert" ? gegenwart : undefined,
  };
}
