import { phonetik } from "./phonetik.ts";
import type { Wort } from "./vokabular.ts";

/** Most words of one file; about 6 KB gzip. */
const most = 1500;

/** Lays words that sound alike at their beginning into one file each; a file is named by the begin of their codes. */
export function faecher(words: readonly Wort[], limit = most): Map<string, Wort[]> {
  const coded = words.map((word) => ({ ...word, code: phonetik(word.wort) }));
  const files = new Map<string, Wort[]>();
  const lay = (all: typeof coded, length: number): void => {
    for (const [begin, group] of Map.groupBy(all, ({ code }) => code.slice(0, length)))
      if (group.length > limit && group.some(({ code }) => code.length > length)) lay(group, length + 1);
      else if (begin !== "") files.set(begin, [...(files.get(begin) ?? []), ...group]);
  };
  lay(coded, 1);
  return new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Name of the file in which a word is if it is anywhere: the longest name with which its code begins. */
export function fachFuer(word: string, names: readonly string[]): string | undefined {
  const code = phonetik(word);
  return names
    .filter((name) => code.startsWith(name))
    .toSorted((a, b) => b.length - a.length)
    .at(0);
}
