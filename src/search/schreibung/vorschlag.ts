import { fachFuer } from "./faecher.ts";
import { gleichform } from "./gleichform.ts";
import { nachbarn } from "./nachbarn.ts";
import { nearest } from "./nearest.ts";
import { langeWoerter, verzeichnis } from "./woerter.ts";

/** Reads one of the files that `schreibungFiles` makes, by its name. */
export type LoadWoerter = (name: string) => Promise<readonly string[]>;

/** A query with its misspelt words put right. */
export interface Vorschlag {
  readonly q: string;
  /** False when for one of its words another is nearly as near. */
  readonly clear: boolean;
}

/** Files read besides the one in which the word should be. */
const further = 4;

/** What may be meant by a query; nothing when all its words are known or none is near. Reads only for doubtful words. */
export async function vorschlag(
  query: string,
  load: LoadWoerter,
  isDoubtful: (word: string) => boolean = () => true,
): Promise<Vorschlag | undefined> {
  // Every second piece is a word.
  const pieces = query.split(langeWoerter).map((text, i) => ({ text, wrong: i % 2 === 1 && isDoubtful(text) }));
  if (!pieces.some(({ wrong }) => wrong)) return undefined;
  const names = await load(verzeichnis);
  const right = await Promise.all(
    pieces.map(async ({ text, wrong }) => (wrong ? await corrected(text, names, load) : { wort: text, clear: true })),
  );
  const q = right.map(({ wort }) => wort).join("");
  return q === query ? undefined : { q, clear: right.every(({ clear }) => clear) };
}

async function corrected(
  word: string,
  names: readonly string[],
  load: LoadWoerter,
): Promise<{ readonly wort: string; readonly clear: boolean }> {
  const asTyped = { wort: word, clear: true };
  const asked = gleichform(word);
  const own = fachFuer(word, names);
  const first = own === undefined ? [] : await load(own);
  const known = first.map(spelling).find((wort) => gleichform(wort) === asked);
  if (known !== undefined) return known.toLowerCase() === word.toLowerCase() ? asTyped : { wort: known, clear: true };
  // A begun word is no wrong one.
  if (first.some((entry) => gleichform(entry).startsWith(asked))) return asTyped;
  const near = nearest(asked, first.map(counted));
  // Only a slip at the begin of the word leads to another file.
  if (near) return written(near, word);
  const others = nachbarn(asked, names).filter((name) => name !== own);
  const rest = (await Promise.all(others.slice(0, further).map(load))).flat();
  const far = nearest(asked, rest.map(counted));
  return far ? written(far, word) : asTyped;
}

/** A noun that only stands in compounds („archivierung“) is suggested with a capital when it was typed so. */
function written<T extends { readonly wort: string }>(found: T, typed: string): T {
  const isCapital = /^\p{Lu}/u.test(typed);
  return isCapital ? { ...found, wort: found.wort.charAt(0).toUpperCase() + found.wort.slice(1) } : found;
}

function counted(entry: string): { readonly wort: string; readonly groesse: number } {
  const wort = spelling(entry);
  return { wort, groesse: Number(entry.slice(wort.length)) };
}

/** An entry of a file without the magnitude behind it. */
function spelling(entry: string): string {
  return entry.replace(/\d$/, "");
}
