import { fachFuer } from "./faecher.ts";
import { tausch } from "./kosten.ts";

/** Letters at the begin of a word, of which a slip may lead to another file. */
const begin = 3;

const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** Files in which a word in its `gleichform` may be when one letter of its begin is wrong, likely ones first. */
export function nachbarn(word: string, names: readonly string[]): string[] {
  const votes = new Map<string, number>();
  const vote = (other: string, weight: number): void => {
    const name = fachFuer(other, names);
    if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + weight);
  };
  for (let i = 0; i < begin; i++) {
    const [head, letter, next, tail] = [word.slice(0, i), word.charAt(i), word.charAt(i + 1), word.slice(i + 2)];
    vote(head + next + letter + tail, 8);
    vote(head + next + tail, 4);
    for (const key of alphabet) {
      vote(head + key + letter + next + tail, 0.2);
      if (tausch(key, letter) < 1) vote(head + key + next + tail, 3);
    }
  }
  return [...votes].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
