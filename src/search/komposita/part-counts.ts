import { remembered } from "./remembered.ts";

/** How often a word is met as a part of compounds; 0 says that it is none. */
export interface PartCounts {
  readonly begins: (part: string) => number;
  readonly ends: (part: string, kind: EndKind) => number;
}

/** What a word can be by its case and the dictionary; one in lower case may be a noun that was typed so. */
export type EndKind = "noun" | "adjective" | "either";

/** The same counts, each worked out once. */
export function rememberedCounts(counts: PartCounts): PartCounts {
  const ends = {
    noun: remembered((part) => counts.ends(part, "noun")),
    adjective: remembered((part) => counts.ends(part, "adjective")),
    either: remembered((part) => counts.ends(part, "either")),
  };
  return { begins: remembered(counts.begins), ends: (part, kind) => ends[kind](part) };
}
