import type { Item } from "../../src/model/site.ts";

/** Date fields that say something about what an entry tells of, with the word they need; `stand` only says when it was checked. */
const words: Readonly<Record<string, string>> = { datum: "", beginn: "", gueltig_bis: "gültig bis " };

/** The word in front of an entry's date; undefined when the date says nothing about its content. */
export function dateWord({ type }: Item): string | undefined {
  return words[type.date ?? ""];
}
