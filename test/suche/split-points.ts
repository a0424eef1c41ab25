import { readFileSync } from "node:fs";

/** A word of the list, with the parts that a reader of German sees in it. */
export interface SplitWord {
  readonly word: string;
  readonly parts: readonly string[];
}

/** The words of a list by their section, which a line of `# name: …` opens; the first line only explains. */
export function readSplitWords(file: URL | string): Map<string, SplitWord[]> {
  const sections = new Map<string, SplitWord[]>();
  let current: SplitWord[] = [];
  for (const line of readFileSync(file, "utf8").split("\n").slice(1)) {
    const name = /^# ([^:]+):/.exec(line)?.[1];
    if (name !== undefined) sections.set(name, (current = []));
    const [word, split] = line.split("\t");
    if (name === undefined && word && split) current.push({ word, parts: split.split("|") });
  }
  return sections;
}

/** How many of the splits made are right, and how many of the right ones are made. */
export interface SplitQuality {
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of split points over words. */
export function splitQuality(words: readonly SplitWord[], split: (word: string) => readonly string[]): SplitQuality {
  let [right, made, wanted] = [0, 0, 0];
  for (const { word, parts } of words) {
    const expected = new Set(pointsOf(parts));
    const found = pointsOf(split(word));
    right += found.filter((point) => expected.has(point)).length;
    made += found.length;
    wanted += expected.size;
  }
  return { precision: right / made, recall: right / wanted };
}

function pointsOf(parts: readonly string[]): number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => (at += part.length));
}
