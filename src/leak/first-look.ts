import path from "node:path";
import { lookOf } from "../disk/file-marks.ts";
import { FileLook } from "./file-look.ts";
import { FileRoom } from "./file-room.ts";
import { passingLetters } from "./letters.ts";
import type { ReaderFor } from "./load-readers.ts";
import type { Pattern } from "./matcher.ts";
import { sumOf } from "./own-files.ts";

/** What a first look at a file has seen. */
export interface Glance {
  readonly file: string;
  /** What it looked like before it was read. */
  readonly look: string;
  readonly size: number;
  readonly sum: string;
  /** The name of its reader, if there is one. */
  readonly kind: string | undefined;
  /** Whether nothing that is looked for can stand in it. A file that is not clear must be read by its reader. */
  readonly clear: boolean;
}

/** What a first look compares with. */
export interface Looked {
  readonly patterns: readonly Pattern[];
  /** Names ({@link provenName}) of what was found clear when the same was looked for. */
  readonly proven: ReadonlySet<string>;
  /** Sums of files that are not read, whatever they say. */
  readonly own: ReadonlySet<string>;
}

/** How the contents of a file are named among those proven. */
export function provenName({ sum, kind }: Pick<Glance, "sum" | "kind">): string {
  return `${sum} ${kind}`;
}

/**
 * Sums files up and looks at the bytes of those that are plain to read, and at what readers say of the others. Nothing
 * but data goes in and out, so each part of the files may be looked at by a thread of its own.
 */
export function firstLook(
  dir: string,
  files: readonly string[],
  { patterns, proven, own }: Looked,
  readerFor: ReaderFor,
): Glance[] {
  const fileLook = new FileLook(patterns);
  const room = new FileRoom();
  return files.map((file) => {
    const at = path.join(dir, file);
    const look = lookOf(at);
    const bytes = room.read(at);
    const reader = readerFor(file);
    const glance = { file, look, size: bytes.length, sum: sumOf(bytes), kind: reader?.kind };
    if (fileLook.says(passingLetters(file))) return { ...glance, clear: false };
    if (proven.has(provenName(glance))) return { ...glance, clear: true };
    if (!reader || own.has(glance.sum)) return { ...glance, clear: false };
    if (patterns.length === 0 && reader.letters) return { ...glance, clear: true };
    return { ...glance, clear: fileLook.isClear(reader, bytes) };
  });
}
