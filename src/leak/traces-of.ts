import type { Entry } from "../model/entry.ts";
import { CommonWindows } from "./common-windows.ts";
import { placeOf } from "./entry-place.ts";
import { hiddenTexts, type HiddenText } from "./hidden-texts.ts";
import { passingLetters, wordsOf } from "./letters.ts";
import type { ReaderFor } from "./load-readers.ts";
import { Matcher } from "./matcher.ts";
import { RareWords } from "./open-words.ts";
import type { Origin, Trace } from "./trace.ts";

/** Fewer may meet by chance where a page puts public words side by side. */
const [leastWords, leastLetters, mayCrossTags] = [3, 20, 40] as const;

/** What hidden entries say and the public does not; each trace once, of the first entry that has it. */
export function tracesOf(hidden: readonly Entry[], open: readonly string[], readerFor: ReaderFor): readonly Trace[] {
  const texts = hidden.flatMap((entry) => hiddenTexts(entry, readerFor));
  const names = hidden.flatMap(namesOf);
  const words = new Set([...texts.map(({ text }) => text), ...names.map(({ name }) => name)].flatMap(wordsOf));
  const rareWords = new RareWords(words);
  const windows = new CommonWindows(texts.map(({ text }) => beginOf(wordsOf(text))));
  for (const text of open) {
    const letters = passingLetters(text);
    rareWords.read(letters);
    windows.read(letters);
  }
  const rare = rareWords.rest();
  const traces = new Map<string, Trace>();
  const add = (trace: Trace): void => {
    const key = `${trace.how} ${"name" in trace ? trace.name : trace.letters}`;
    if (!traces.has(key)) traces.set(key, trace);
  };
  for (const { name, origin, alone } of names) {
    if (alone || wordsOf(name).some((word) => rare.has(word))) add(nameTrace(name, origin));
  }
  for (const text of texts) for (const trace of textTraces(text, rare, windows)) add(trace);
  return withoutOpen([...traces.values()], open);
}

interface Name {
  readonly name: string;
  readonly origin: Origin;
  /** Whether it can belong to nothing else. */
  readonly alone: boolean;
}

function namesOf(entry: Entry): Name[] {
  const kennung = { entry, kind: "kennung" as const };
  const former = entry.data.frueher ?? [];
  const place = placeOf(entry);
  const folder = place.slice(0, place.lastIndexOf("/") + 1);
  return [
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
}

/** A name is found by its longest word. */
function nameTrace(name: string, origin: Origin): Trace {
  const word = name.match(/[a-z0-9]+/g)?.toSorted((a, b) => b.length - a.length)[0] ?? name;
  return {
    how: "name",
    name,
    letters: word,
    offset: name.search(new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`)),
    origin,
  };
}

function textTraces({ text, origin }: HiddenText, rare: ReadonlySet<string>, windows: CommonWindows): Trace[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => rare.has(word));
  const letters = beginOf(words);
  const traces: Trace[] = telling.map((word) => ({ how: "word", letters: word, origin }));
  if (words.length <= 1 || letters.length < leastLetters || (telling.length === 0 && !says(text))) return traces;
  const whole = telling.length === 0 && letters.length < mayCrossTags;
  return [...traces, { how: "text", letters, whole, window: windows.ownOf(letters), origin }];
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

/** Without what the public can read anyway: found there by the same matcher that reads the output. */
function withoutOpen(traces: readonly Trace[], open: readonly string[]): readonly Trace[] {
  const known = new Set<Trace>();
  const matcher = new Matcher(traces);
  for (const text of open) matcher.find(passingLetters(text), (trace) => known.add(trace));
  return traces.filter((trace) => !known.has(trace));
}
