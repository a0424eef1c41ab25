import type { Entry } from "../model/entry.ts";
import { outlineOf, type Outline } from "./outline-of.ts";

/** A line of a body that is no code. */
export interface ProseLine {
  /** Line of the file, from 1. */
  readonly line: number;
  /** The line with code spans blotted out. */
  readonly source: string;
  /** The line with code spans and addresses blotted out: only words for readers. Same length as `source`. */
  readonly words: string;
  readonly inTable: boolean;
}

/** Lines of a body outside code blocks, with positions kept. */
export function proseLines(entry: Entry): ProseLine[] {
  const { code, tables } = outlineOf(entry);
  const lines: ProseLine[] = [];
  for (const [i, text] of entry.body.split("\n").entries()) {
    if (text === "" || lies(i, code) || text.trim() === "") continue;
    const source = text.includes("`") ? text.replace(/(?<!`)(`+)(?!`)[^`]+\1(?!`)/g, blot) : text;
    lines.push({ line: entry.bodyLine + i, source, words: blotAddresses(source), inTable: lies(i, tables) });
  }
  return lines;
}

function lies(line: number, within: Outline["code"]): boolean {
  return within.some(([from, to]) => from <= line && line < to);
}

/** A character that is neither letter nor blank nor punctuation takes the place of what nobody reads. */
const blot = (found: string): string => "\ufffc".repeat(found.length);

const inline = /(?<=\]\()[^()\s]+(?:\([^()\s]*\)[^()\s]*)*/g;
const bare =
  /(?<=<)[a-z][a-z0-9+.-]*:[^<>\s]*(?=>)|\b(?:https?:\/|www\.)[^\s<>()]+|(?!\s)(?<=^ {0,3}\[(?!\^)[^\]]+\]: *)\S+/gi;

function blotAddresses(source: string): string {
  const rest = source.includes("](") ? source.replace(inline, blot) : source;
  // What each of the ways to write an address has; a mere colon stands in many lines.
  return /<|:\/|\]:|www\./i.test(rest) ? rest.replace(bare, blot) : rest;
}
