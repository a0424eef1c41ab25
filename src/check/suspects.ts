import { distance } from "fastest-levenshtein";
import { oncePer } from "../once-per.ts";
import { placesOf, shortestPlace, type Places } from "./places.ts";
import type { Source } from "./source.ts";
import { textsOf, type ReadText } from "./texts-of.ts";
import type { World } from "./world.ts";

/** A word of a text, letters alone, that is one letter away from a place, and no name itself. */
export interface Suspect {
  readonly text: ReadText;
  /** Counts from the start of the text. */
  readonly index: number;
  readonly word: string;
  readonly place: string;
}

/** Finds the suspects in a source; each source is read once while the places stay the same. */
export function suspectsOf(world: World): (source: Source) => readonly Suspect[] {
  return suspectsNear(placesOf(world));
}

const suspectsNear = oncePer((places: Places) => {
  const near = nearness(places);
  // A word is compared once, however often it stands in texts.
  const known = new Map<string, string | undefined>();
  const placeOf = (word: string): string | undefined => {
    const place = known.get(word);
    if (place !== undefined || known.has(word)) return place;
    known.set(word, placeFor(word, places));
    return known.get(word);
  };
  return oncePer((source: Source): readonly Suspect[] => {
    const found: Suspect[] = [];
    for (const text of textsOf(source)) {
      const { words } = text;
      for (let at = 0; at < words.length; at++) {
        if (!near(words, at)) continue;
        const start = at;
        while (isLetter[words.charCodeAt(at)] === 1) at++;
        if (at - start < shortestPlace - 1) continue;
        const word = words.slice(start, at);
        const place = placeOf(word);
        if (place !== undefined && isWhole(words, start, word)) found.push({ text, index: start, word, place });
      }
    }
    return found;
  });
});

/** Letters of European languages by code; cheaper than `\p{L}`, since every text passes through here. */
const isLetter = Uint8Array.from({ length: 0x250 }, (_, code) => Number(/\p{L}/u.test(String.fromCharCode(code))));

/** False for a part of a longer run of letters; digits stuck to a run are none of it. */
function isWhole(text: string, start: number, word: string): boolean {
  letters.lastIndex = start;
  return letters.exec(text)?.[0] === word;
}

const letters = /(?<!\p{L})\p{L}+/uy;

/**
 * Tells whether a word may be one letter away from a name, which few words of a text are: the first letter is right, and
 * either the two behind it are, or the three behind those, which the wrong one may have moved by a place.
 */
function nearness({ byInitial }: Places): (text: string, at: number) => boolean {
  const names = [...byInitial.values()].flat();
  const [initials, first, second] = [new Uint8Array(keys), new Uint8Array(keys), new Uint8Array(keys)];
  for (const initial of byInitial.keys()) initials[initial.charCodeAt(0)] = 1;
  for (const name of names) {
    first[threeLetters(name, 0)] = 1;
    second[withInitial(name, 0, 3)] = 1;
  }
  return (text, at) =>
    initials[text.charCodeAt(at)] === 1 &&
    (first[threeLetters(text, at)] === 1 ||
      second[withInitial(text, at, 3)] === 1 ||
      second[withInitial(text, at, 2)] === 1 ||
      second[withInitial(text, at, 4)] === 1);
}

const keys = 0x10000;

/** Behind the end of a text there is nothing, and the key of that is 0. */
function threeLetters(text: string, at: number): number {
  return ((text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) * 37 + text.charCodeAt(at + 2)) & (keys - 1);
}

/** Key of three letters further on, together with the first. */
function withInitial(text: string, at: number, further: number): number {
  return (text.charCodeAt(at) * 7919 + threeLetters(text, at + further)) & (keys - 1);
}

const endings = /(?:s|es|er|ern|ers|erin|erinnen|ens)$/;

function placeFor(word: string, { byInitial, correct }: Places): string | undefined {
  const places = byInitial.get(word[0]!);
  if (!places || correct.has(word)) return undefined;
  const stem = word.replace(endings, "");
  if (correct.has(stem)) return undefined;
  return places.find(
    (place) => misspells(word, place) || (stem !== word && stem.length >= shortestPlace && misspells(stem, place)),
  );
}

/** One letter apart, but not at the end, where „Hattinger“ and „Hattingen“ differ by right. */
function misspells(word: string, place: string): boolean {
  if (Math.abs(word.length - place.length) > 1 || distance(word, place) !== 1) return false;
  const shorter = Math.min(word.length, place.length);
  let same = 0;
  while (same < shorter && word[same] === place[same]) same++;
  return same < shorter - 1;
}
