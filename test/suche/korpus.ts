import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Schemas } from "../../src/model/content-type.ts";
import type { Json } from "../../src/model/field.ts";
import { joinEntry, serializeMatter } from "../../src/text/serialize.ts";
import { fuellung } from "./fuellung.ts";
import { ownFields } from "./own-fields.ts";
import { gepflanzt, wortschatz, type Gepflanzt } from "./wortschatz.ts";
import { zufall } from "./zufall.ts";

/** A generated entry, before it is a file. */
export interface KorpusEintrag {
  readonly typ: string;
  readonly kennung: string;
  readonly data: Readonly<Record<string, Json>>;
  readonly body: string;
}

export interface KorpusOptions {
  /** Entries of the filling, beside the planted ones. */
  readonly anzahl?: number;
  readonly saat?: number;
}

/** The generated corpus: its own Sachgebiete and Verwaltungen, the planted entries, and a filling that answers no query. */
export function korpus({ anzahl = 600, saat = 8 }: KorpusOptions = {}): KorpusEintrag[] {
  return [...rahmen(), ...Object.entries(gepflanzt).map(planted), ...fuellung(anzahl, saat)];
}

/**
 * Writes the generated corpus into a content folder, beside what is there; every kennung contains `korpus-`. The same
 * options give the same files.
 */
export function writeKorpus(dir: string, { types }: Schemas, options: KorpusOptions = {}): KorpusEintrag[] {
  const entries = korpus(options);
  const byName = new Map<string, Schemas["types"][number]>(types.map((type) => [type.typ, type]));
  for (const { typ, kennung, data, body } of entries) {
    const type = byName.get(typ)!;
    const folder = path.join(dir, type.plural, kennung);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "index.md"), joinEntry(serializeMatter(type, data), body));
  }
  return entries;
}

function rahmen(): KorpusEintrag[] {
  const entry = (typ: string, kennung: string, data: Record<string, Json>): KorpusEintrag => ({
    typ,
    kennung,
    data: { sichtbarkeit: "oeffentlich", beispiel: true, ...data },
    body: "",
  });
  return [
    ...Object.entries(wortschatz.sachgebiete).map(([kennung, [titel, kurzfassung]]) =>
      entry("sachgebiet", kennung, { titel, kurzfassung }),
    ),
    ...Object.entries(wortschatz.verwaltungen).map(([kennung, [titel, art, land]]) =>
      entry("verwaltung", kennung, { titel, kurzfassung: "Erfunden für Messungen der Suche.", art, land }),
    ),
  ];
}

function planted([id, entry]: [string, Gepflanzt], i: number): KorpusEintrag {
  const [typ = "", kennung = ""] = id.split("/");
  const { text, verwaltung, ...fields } = entry;
  const day = typ === "bericht" ? kennung.slice(0, 10) : "2026-06-01";
  const data = {
    sichtbarkeit: "oeffentlich",
    beispiel: true,
    ...fields,
    ...(verwaltung === undefined ? {} : { verwaltungen: [verwaltung] }),
    stand: day,
    ...ownFields(typ, zufall(i), day),
  };
  return { typ, kennung, data: data as unknown as Record<string, Json>, body: text };
}
