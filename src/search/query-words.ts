import { isStopWord } from "./stop-words.ts";

/** The words of a query that count; when none does, all of them. */
export function queryWords(query: string): readonly string[] {
  const words = query
    .split(/\s+/u)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");
  const counting = words.filter((word) => !isStopWord(word.toLowerCase()) && !/^\p{L}$/u.test(word));
  return [...new Set(counting.length > 0 ? counting : words)];
}
