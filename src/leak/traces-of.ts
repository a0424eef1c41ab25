import type { Entry } from "../model/entry.ts";
import { placeOf } from "./entry-place.ts";
import { hiddenTexts, type HiddenText } from "./hidden-texts.ts";
import { KnownPatterns } from "./known-patterns.ts";
import { passingLetters, wordsOf } from "./letters.ts";
import type { ReaderFor } from "./load-readers.ts";
import type { Pattern } from "./matcher.ts";
import { RareWords } from "./open-words.ts";
import { OwnWindows } from "./own-windows.ts";
import type { Origin, Trace } from "./trace.ts";

/** Fewer may meet by chance where a page puts public words side by side. */
const [leastWords, leastLetters, mayCrossTags] = [3, 20, 40] as const;
/** One of so many public texts tells well enough what is common in them. */
const sampled = 4;

/** What hidden entries say and the public does not; each trace once, of the first entry that has it. */
export function tracesOf(hidden: readonly Entry[], open: readonly string[], readerFor: ReaderFor): readonly Trace[] {
  const texts = hidden.flatMap((entry) => hiddenTexts(entry, readerFor)).map(withLetters);
  const names = hidden.flatMap(namesOf);
  const rareWords = new RareWords(new Set([...texts, ...names].flatMap(({ words }) => words)));
  const common = new OwnWindows();
  for (let i = 0; i < open.length; i += sampled) common.read(passingLetters(open[i]!));
  const windows = new Map(
    [...new Set(texts.filter(isLong).map(({ letters }) => letters))].map((letters) => [letters, common.take(letters)]),
  );
  const known = new KnownPatterns([
    ...names.map(({ pattern }) => pattern),
    ...windows.entries().flatMap(([letters, window]) =>
      (letters.length < mayCrossTags ? [true, false] : [false]).map((whole) => ({
        how: "text" as const,
        letters,
        whole,
        window,
      })),
    ),
  ]);
  for (const text of open) {
    const letters = passingLetters(text);
    rareWords.read(letters);
    known.read(letters);
  }
  const rare = rareWords.rest();
  const traces = new Map<string, Trace>();
  const add = (pattern: Pattern, origin: Origin): void => {
    const key = `${pattern.how} ${pattern.how === "name" ? pattern.name : pattern.letters}`;
    if (!traces.has(key)) traces.set(key, { ...pattern, origin });
  };
  for (const { words, pattern, origin, alone } of names)
    if (alone || words.some((word) => rare.has(word))) add(pattern, origin);
  for (const text of texts) for (const pattern of textPatterns(text, rare)) add(pattern, text.origin);
  return [...traces.values()]
    .filter((trace) => !known.has(trace))
    .map((trace) => (trace.how === "text" ? { ...trace, window: windows.get(trace.letters)! } : trace));
}

/** A text of a hidden entry with its words, and the letters it is known by. */
interface Candidate extends HiddenText {
  readonly words: readonly string[];
  readonly letters: string;
}

function withLetters(text: HiddenText): Candidate {
  const words = wordsOf(text.text);
  return { ...text, words, letters: beginOf(words) };
}

const isLong = ({ words, letters }: Candidate): boolean => words.length > 1 && letters.length >= leastLetters;

interface Name {
  readonly pattern: Pattern;
  readonly words: readonly string[];
  readonly origin: Origin;
  /** Whether it can belong to nothing else. */
  readonly alone: boolean;
}

function namesOf(entry: Entry): Name[] {
  const kennung = { entry, kind: "kennung" as const };
  const former = entry.data.frueher ?? [];
  const place = placeOf(entry);
  const folder = place.slice(0, place.lastIndexOf("/") + 1);
  const names = [
    { name: place, origin: kennung, alone: true },
    { name: entry.kennung, origin: kennung, alone: entry.kennung.split("-").length >= leastWords },
    ...former.map((one, i) => ({
      name: folder + one,
      origin: { entry, kind: "kennung" as const, path: ["frueher", i] },
      alone: true,
    })),
    ...entry.files.map(({ name }) => ({
      name: name.toLowerCase(),
      origin: { entry, kind: "dateiname" as const, file: name },
      alone: name.length >= 8,
    })),
  ];
  return names.map(({ name, ...rest }) => ({ ...rest, pattern: namePattern(name), words: wordsOf(name) }));
}

/** A name is found by its longest word. */
function namePattern(name: string): Pattern {
  const word = name.match(/[a-z0-9]+/g)?.toSorted((a, b) => b.length - a.length)[0] ?? name;
  return {
    how: "name",
    name,
    letters: word,
    offset: name.search(new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`)),
  };
}

function textPatterns(candidate: Candidate, rare: ReadonlySet<string>): Pattern[] {
  const { text, words, letters } = candidate;
  const telling = words.filter((word) => rare.has(word));
  const patterns: Pattern[] = telling.map((word) => ({ how: "word", letters: word }));
  if (!isLong(candidate) || (telling.length === 0 && !says(text))) return patterns;
  const whole = telling.length === 0 && letters.length < mayCrossTags;
  return [...patterns, { how: "text", letters, whole, window: 0 }];
}

/** The first words of a text: enough to know it by, and few enough that nobody can make comparing slow. */
function beginOf(words: readonly string[]): string {
  let letters = "";
  for (const word of words) {
    if (letters.length >= enoughLetters) break;
    letters += word;
  }
  return letters;
}

const enoughLetters = 200;

/** True for words that together say something: several, and not a list of names, which pages list too. */
function says(text: string): boolean {
  const parts = text.split(/[,;/·]|\b(?:und|sowie|oder)\b/).map((part) => wordsOf(part));
  const isList = parts.length > 1 && parts.every((part) => part.length <= leastWords);
  return !isList && new Set(parts.flat().filter((word) => word.length >= 4 && /\D/.test(word))).size >= leastWords;
}
