import { readFileSync } from "node:fs";
import path from "node:path";
import { CleanTexts } from "./clean-texts.ts";
import { provenName, type Glance } from "./first-look.ts";
import type { ReaderFor } from "./load-readers.ts";
import { coarseWord } from "./open-words.ts";
import { sumOf } from "./own-files.ts";
import type { Secrets } from "./secrets.ts";
import type { Origin } from "./trace.ts";

/** A trace of a hidden entry in a file of the output; files in files are named `a.zip › b.xml`. */
export interface Leak {
  readonly origin: Origin;
  readonly file: string;
}

/** What a scan has seen. */
export interface Scan {
  readonly leaks: readonly Leak[];
  /** Files of a kind nobody reads, and files that are not of the kind their name says. */
  readonly unread: readonly { readonly file: string; readonly why: "unknown" | "damaged" }[];
  /** Files read, files in files too, by the name of their reader; `eigen` are files of public entries as they are. */
  readonly read: Readonly<Record<string, number>>;
  /** Names ({@link provenName}) of what was found to say nothing hidden. */
  readonly clear: readonly string[];
  /** The same of files with files in them. */
  readonly clearArchives: Archives;
  /** Of the output as `sha256sum` would list it. */
  readonly output: { readonly files: number; readonly bytes: number; readonly sha256: string };
}

/** How many files were read in files with files in them, themselves included, by kind; under their names. */
export type Archives = ReadonlyMap<string, Readonly<Record<string, number>>>;

/**
 * Reads every file below `dir` that a first look has not found clear, and its name, and notes what only hidden entries
 * could have said. Files come as `sha256sum` would list them. What lies in those of `archives` is known from before.
 */
export function scan(
  dir: string,
  glances: readonly Glance[],
  secrets: Secrets,
  readerFor: ReaderFor,
  archives: Archives = new Map(),
): Scan {
  const leaks = new Map<string, Leak>();
  const unread: Scan["unread"][number][] = [];
  const read: Record<string, number> = {};
  let counted: Record<string, number> = {};
  const count = (kind: string, files = 1): void => {
    for (const counts of [read, counted]) counts[kind] = (counts[kind] ?? 0) + files;
  };
  const note = (origin: Origin, file: string): void => {
    const key = `${origin.entry.file} ${origin.kind} ${origin.path?.join(".") ?? ""} ${file}`;
    if (!leaks.has(key)) leaks.set(key, { origin, file });
  };
  const clean = new CleanTexts(secrets.matcher);
  const look = (texts: readonly string[], file: string, program = false): void =>
    clean.look(texts, program, ({ origin }) => note(origin, file));

  function readFile(file: string, name: string, bytes: Buffer, sum: string): void {
    const own = secrets.files.get(sum);
    if (own) note(own, file);
    if (secrets.openFiles.has(sum)) return count("eigen");
    const reader = readerFor(name);
    if (!reader) return void unread.push({ file, why: "unknown" });
    try {
      const { texts, stems = [], inner = [], program } = reader.read(bytes);
      look(texts, file, program);
      for (const word of stems) {
        const origin = secrets.stems.get(coarseWord(word));
        if (origin) note(origin, file);
      }
      for (const one of inner) {
        look([one.name], file);
        readFile(`${file} › ${one.name}`, one.name, one.bytes, sumOf(one.bytes));
      }
      count(reader.kind);
    } catch (error) {
      if (error instanceof TypeError) throw error;
      unread.push({ file, why: "damaged" });
    }
  }

  const proven = new Set<string>();
  const provenArchives = new Map<string, Readonly<Record<string, number>>>();
  for (const glance of glances) {
    const { file, sum, kind, clear } = glance;
    counted = {};
    const name = provenName(glance);
    const inside = archives.get(name);
    if (clear && inside) {
      for (const [one, files] of Object.entries(inside)) count(one, files);
      provenArchives.set(name, inside);
      continue;
    }
    if (clear && kind !== undefined && !secrets.files.has(sum)) {
      count(secrets.openFiles.has(sum) ? "eigen" : kind);
      proven.add(name);
      continue;
    }
    look([file], file);
    const before = [leaks.size, unread.length];
    readFile(file, file, readFileSync(path.join(dir, file)), sum);
    // What is public by itself was not read.
    if (leaks.size !== before[0] || unread.length !== before[1] || secrets.openFiles.has(sum)) continue;
    const isOne = Object.values(counted).reduce((all, files) => all + files, 0) === 1;
    if (isOne) proven.add(name);
    else provenArchives.set(name, counted);
  }
  const bytes = glances.reduce((all, { size }) => all + size, 0);
  const list = glances.map(({ file, sum }) => `${sum}  ./${file}\n`).join("");
  const output = { files: glances.length, bytes, sha256: sumOf(Buffer.from(list)) };
  return { leaks: [...leaks.values()], unread, read, clear: [...proven], clearArchives: provenArchives, output };
}
