import { distance } from "fastest-levenshtein";
import { oncePer } from "../once-per.ts";
import { eachWord } from "./each-word.ts";
import { placesOf, shortestPlace, type Places } from "./places.ts";
import type { Source } from "./source.ts";
import { textsOf, type ReadText } from "./texts-of.ts";
import type { World } from "./world.ts";

/** A word of a text that is one letter away from a place, and no name itself. */
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
  const initials = new Set([...places.byInitial.keys()].map((initial) => initial.charCodeAt(0)));
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
      eachWord(words, (start, end) => {
        if (end - start < shortestPlace - 1 || !initials.has(words.charCodeAt(start))) return;
        const word = words.slice(start, end);
        const place = placeOf(word);
        if (place !== undefined) found.push({ text, index: start, word, place });
      });
    }
    return found;
  });
});

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
