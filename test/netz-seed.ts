import type { Entry } from "../src/model/entry.ts";
import { entry } from "./small-site.ts";

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const front = [
  "Ober",
  "Unter",
  "Neu",
  "Alt",
  "Groß",
  "Klein",
  "Bad ",
  "Hohen",
  "Nieder",
  "Wester",
  "Oster",
  "Lang",
  "Wald",
  "Sankt ",
];
const middle = [
  "linden",
  "esch",
  "born",
  "raden",
  "kirch",
  "mühl",
  "rosen",
  "stein",
  "grün",
  "heide",
  "birken",
  "fried",
  "erlen",
  "königs",
];
const end = [
  "bach",
  "berg",
  "dorf",
  "hausen",
  "feld",
  "heim",
  "stedt",
  "walde",
  "ingen",
  "rode",
  "",
  " an der Aue",
  "-Rautenstein",
];

/** A hub as it may grow: nets of 2 to 12 members, some with a Kreis or a Partner, some that meet, and a few that are alone. */
export function networkOf(size: number, seed: number): Entry[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const entries: Entry[] = [];
  const kennungen = Array.from({ length: size }, (_, i) => `v${String(i).padStart(3, "0")}`);
  for (const [i, kennung] of kennungen.entries()) {
    const name = `${pick(front)}${pick(middle)}${pick(end)}`.replace(/ (\p{L})/gu, (_, letter: string) => ` ${letter}`);
    const art = i % 9 === 0 ? "kreis" : i % 7 === 0 ? "amt" : next() < 0.5 ? "gemeinde" : "stadt";
    const kind = { kreis: "Landkreis", amt: "Amt", gemeinde: "Gemeinde", stadt: "Stadt" }[art];
    entries.push(
      entry("verwaltung", kennung, { titel: `${kind} ${name[0]!.toUpperCase()}${name.slice(1)}`, art, land: "NW" }),
    );
  }
  const partners = Array.from({ length: Math.ceil(size / 10) }, (_, i) => `p${i}`);
  for (const kennung of partners)
    entries.push(
      entry("partner", kennung, {
        titel: pick(["Verwaltungsakademie Nord", "Beratung GmbH", "Initiative Offenes Amt", "Stadt.Land.Digital"]),
        art: "firma",
      }),
    );
  const bonds: string[][] = [];
  let at = 0;
  while (at < size * 0.9) {
    const count = Math.min(2 + Math.floor(next() ** 1.6 * 11), size - at);
    if (count < 2) break;
    const members = kennungen.slice(at, at + count);
    // Every third net shares one or two members with the one before it.
    const before = bonds.at(-1);
    if (before && next() < 0.3) members.push(before[0]!, ...(next() < 0.3 ? [before.at(-1)!] : []));
    bonds.push([...new Set(members)]);
    at += count;
  }
  for (const [i, mitglieder] of bonds.entries()) {
    const partner = next() < 0.3 ? [pick(partners)] : [];
    const titel = `${pick(["Allianz", "Region", "Verbund", "Zweckgemeinschaft"])} ${pick(middle)}${pick(["tal", "land", "gau"])}`;
    entries.push(entry("verbund", `b${i}`, { titel, art: "netzwerk", mitglieder, partner, seit: String(2000 + i) }));
    for (let k = 0; k < 5; k++) {
      const some = mitglieder.filter(() => next() < 0.5);
      if (some.length > 1)
        entries.push(entry("thema", `t${i}-${k}`, { titel: `Thema ${i}-${k}`, status: "laeuft", verwaltungen: some }));
    }
    if (i > 0 && next() < 0.2) {
      const pair = [mitglieder[0]!, pick(pick(bonds))];
      if (pair[0] !== pair[1])
        entries.push(
          entry("projekt", `j${i}`, {
            titel: `Projekt Nummer ${i}`,
            status: "laeuft",
            beteiligte: pair.map((verwaltung) => ({ verwaltung })),
          }),
        );
    }
  }
  return entries;
}
