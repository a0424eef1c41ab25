import { toKennung } from "../../../src/model/kennung.ts";
import { zufall } from "../../suche/zufall.ts";
import { mengen, type Typ } from "./mengen.ts";
import { titelOf } from "./titel.ts";
import { ortsnamen } from "./woerter.ts";

/** Why an entry is not simply public. */
export type Zustand = "offen" | "intern" | "entwurf" | "gesperrt" | "archiviert" | "zurueckgezogen" | "umbenannt";

/** An entry that is to be written: what others must know to refer to it. */
export interface Platz {
  readonly typ: Typ;
  readonly kennung: string;
  readonly titel: string;
  readonly zustand: Zustand;
  /** The day of what the entry is about. */
  readonly tag: string;
}

/** All entries that are to be, by type, and those that public texts may name. */
export interface Plan {
  readonly alle: readonly Platz[];
  readonly offen: Readonly<Record<Typ, readonly Platz[]>>;
}

/** What stands for how many of a hundred entries of the types that grow. */
const zustaende: Readonly<Record<number, Zustand>> = {
  7: "intern",
  23: "entwurf",
  41: "umbenannt",
  57: "intern",
  63: "gesperrt",
  79: "archiviert",
  93: "umbenannt",
  97: "zurueckgezogen",
};

const rahmen: ReadonlySet<Typ> = new Set([
  "verwaltung",
  "sachgebiet",
  "begriff",
  "partner",
  "reihe",
  "verbund",
  "seite",
]);

/** Plans a corpus of `anzahl` entries; the same for the same seed. */
export function plane(anzahl: number, saat: number): Plan {
  const chance = zufall(saat);
  const zahlen = mengen(anzahl);
  const orte = chance.some(ortsnamen, zahlen.verwaltung);
  const titles = new Set<string>();
  const alle: Platz[] = [];
  for (const [typ, count] of Object.entries(zahlen) as [Typ, number][]) {
    for (let i = 0; i < count; i++) {
      const titel = unique(titles, () => titelOf(typ, orte, i, chance));
      const zustand = rahmen.has(typ) ? "offen" : (zustaende[alle.length % 100] ?? "offen");
      const tag = `${2022 + chance.below(5)}-${two(1 + chance.below(10))}-${two(1 + chance.below(28))}`;
      const name = rahmen.has(typ) ? toKennung(titel)! : `${toKennung(titel, 50)}-${i}`;
      alle.push({ typ, titel, zustand, tag, kennung: typ === "bericht" ? `${tag}-${name}` : name });
    }
  }
  // Whoever names what is not everywhere to be seen would make an error of it.
  const named = alle.filter(({ zustand }) => ["offen", "umbenannt", "archiviert"].includes(zustand));
  const offen = Object.fromEntries(
    Object.keys(zahlen).map((typ) => [typ, named.filter((platz) => platz.typ === typ)]),
  ) as unknown as Plan["offen"];
  return { alle, offen };
}

function unique(seen: Set<string>, make: () => string): string {
  for (;;) {
    const made = make();
    if (made.length > 90 || seen.has(made)) continue;
    seen.add(made);
    return made;
  }
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
