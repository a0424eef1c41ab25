import { toKennung } from "../../src/model/kennung.ts";
import { ownFields, type KorpusTyp } from "./own-fields.ts";
import type { KorpusEintrag } from "./korpus.ts";
import { wortschatz } from "./wortschatz.ts";
import { zufall, type Zufall } from "./zufall.ts";

/** How often a type occurs among 20 entries, as in a hub where much is tried and reported. */
const types: readonly KorpusTyp[] = [
  ...Array<KorpusTyp>(8).fill("thema"),
  ...Array<KorpusTyp>(5).fill("bericht"),
  ...Array<KorpusTyp>(4).fill("vorlage"),
  ...Array<KorpusTyp>(3).fill("prozess"),
];

type Slots = Readonly<Record<"ort" | "nachbar" | "wort" | "dinge" | "gegenstand" | "jahr", string>>;

/** Entries that answer none of the queries, the same for the same seed; the first `count` of any longer filling. */
export function fuellung(count: number, seed: number): KorpusEintrag[] {
  return Array.from({ length: count }, (_, i) => eintrag(i, zufall(seed * 1_000_003 + i)));
}

function eintrag(number: number, chance: Zufall): KorpusEintrag {
  const typ = types[number % types.length]!;
  const gegenstand = chance.pick(Object.keys(wortschatz.gegenstaende));
  const [sachgebiet, woerter, dinge] = wortschatz.gegenstaende[gegenstand]!;
  const [here, there] = chance.some(Object.keys(wortschatz.verwaltungen), 2) as [string, string];
  const day = `${2023 + chance.below(4)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`;
  const slots: Slots = {
    gegenstand,
    ort: placeOf(here),
    nachbar: placeOf(there),
    wort: chance.pick(woerter),
    dinge: chance.some(dinge, 2).join(" und "),
    jahr: day.slice(0, 4),
  };
  const write = (patterns: readonly string[]): string => fill(chance.pick(patterns), slots, chance);
  const titel = write(wortschatz.titel);
  const own = ownFields(typ, chance, day);
  const steps = wortschatz.schritte.map((text) => ({ titel: fill(text, slots, chance) }));
  const name = `korpus-${toKennung(titel, 50) ?? gegenstand}-${number}`;
  return {
    typ,
    kennung: typ === "bericht" ? `${day}-${name}` : name,
    data: {
      titel,
      kurzfassung: write(wortschatz.kurzfassung),
      sichtbarkeit: "oeffentlich",
      beispiel: true,
      sachgebiete: [sachgebiet],
      verwaltungen: [here, there],
      schlagworte: chance.some(woerter, 2),
      stand: day,
      ...own,
      ...(typ === "prozess" ? { schritte: steps } : {}),
    },
    body: textOf(slots, chance),
  };
}

/** Two to four sections of three to six sentences, one of them with a list. */
function textOf(slots: Slots, chance: Zufall): string {
  const headings = chance.some(wortschatz.ueberschriften, 1 + chance.below(3));
  const sentences = chance.some(wortschatz.saetze, 12 + chance.below(6)).map((text) => fill(text, slots, chance));
  const size = Math.ceil(sentences.length / (headings.length + 1));
  const paragraphs = [undefined, ...headings].map((heading, i) => {
    const text = sentences.slice(i * size, (i + 1) * size).join(" ");
    return heading === undefined ? text : `## ${heading}\n\n${text}`;
  });
  const list = chance.some(wortschatz.punkte, 3).map((text) => `- ${fill(text, slots, chance)}`);
  return `${[...paragraphs, list.join("\n")].join("\n\n")}\n`;
}

function fill(pattern: string, slots: Slots, chance: Zufall): string {
  return pattern.replaceAll(/\{([a-z]+)\}/g, (_, name: string) =>
    name === "zahl" ? String(3 + chance.below(9)) : slots[name as keyof Slots],
  );
}

/** „Gemeinde Tiefenau“ → „Tiefenau“. */
function placeOf(kennung: string): string {
  return wortschatz.verwaltungen[kennung]![0].replace(/^\S+ /, "");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
