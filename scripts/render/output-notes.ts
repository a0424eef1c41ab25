import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { deserialize, Serializer } from "node:v8";
import { keep, openCache } from "../../src/disk/keep.ts";
import type { Provenance } from "../../src/live/provenance.ts";
import type { JobOutputs } from "./journal.ts";

/** What is noted of jobs, so that the next build need not do those that would come out the same. */
export interface NotedJobs {
  readonly provenance: Provenance;
  /** What stood behind the cells of the provenance, a line for each. */
  readonly marks: string;
  readonly outputs: ReadonlyMap<string, NotedOutputs>;
}

/** Outputs of a job, and what their files looked like, pages first. */
export interface NotedOutputs extends JobOutputs {
  readonly looks: readonly string[];
}

/** What holds for all notes of an output: the moment it was made for, and the end of the next Sperrfrist, in milliseconds. */
export interface NotedMoment {
  readonly now: number;
  readonly until: number;
}

/** Notes as they were read, with a sum that tells them from any other. */
interface ReadNotes {
  readonly sum: string;
  readonly notes: NotedJobs & NotedMoment;
}

const sumLength = 32;

/** Notes that were kept in a file under this key; none when they are damaged, or of another one. */
export function readNotes(file: string, key: string): ReadNotes | undefined {
  try {
    const bytes = readFileSync(file);
    const [sum, content] = [bytes.subarray(0, sumLength), bytes.subarray(sumLength)];
    return sumOf(key, content).equals(sum)
      ? { sum: sum.toString("hex"), notes: deserialize(content) as ReadNotes["notes"] }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps notes in place of older ones, where that is possible: without them the next build only takes longer. */
export function keepNotes(file: string, key: string, notes: ReadNotes["notes"]): void {
  const bytes = serialized(notes);
  sumOf(key, bytes.subarray(sumLength)).copy(bytes);
  try {
    openCache(path.dirname(file));
    keep(file, bytes, "noted");
  } catch {
    // Older ones are of another output then, whose files look different.
  }
}

/** Notes with room for a sum before them: they are too long to be copied for it. */
function serialized(notes: ReadNotes["notes"]): Buffer {
  const serializer = new Serializer();
  serializer.writeRawBytes(Buffer.alloc(sumLength));
  serializer.writeHeader();
  serializer.writeValue(notes);
  return serializer.releaseBuffer();
}

function sumOf(key: string, content: Buffer): Buffer {
  return createHash("sha256").update(key).update(content).digest();
}
