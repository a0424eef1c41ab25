import { readFileSync } from "node:fs";
import path from "node:path";
import type { ContentType } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import { oncePerEntry } from "../model/once-per-entry.ts";
import { dotted, type Problem } from "../model/problem.ts";
import { walk } from "../model/walk.ts";
import type { Modell } from "../process/modell.ts";
import type { Modelle } from "../process/modelle.ts";
import { readModel, type ReadModel } from "../process/read-model.ts";
import { oncePer } from "../once-per.ts";
import { decodeXml } from "../read/decode-xml.ts";

/** All process models of a content folder, and what is wrong with their files. */
export interface ProcessModels {
  readonly problems: readonly Problem[];
  readonly models: Modelle;
}

/** A BPMN file that a field of an entry names. */
interface NamedFile {
  readonly datei: string;
  /** Of the field, dotted. */
  readonly field: string;
  readonly read: ReadModel;
}

/** Reads every BPMN file that a field of an entry names. Files that are missing are the check's business. */
export async function readProcessModels(
  entries: readonly Entry[],
  types: readonly ContentType[],
): Promise<ProcessModels> {
  const readers = new Map(types.map((type) => [type.typ as string, namedFiles(type)]));
  const problems: Problem[] = [];
  const models = new Map<string, Modell>();
  for (const entry of entries) {
    // Most entries have no file at all, and to wait for nothing costs as well.
    if (entry.files.length === 0) continue;
    for (const { datei, field, read } of (await readers.get(entry.typ)?.(entry)) ?? []) {
      if (read.modell) models.set(`${entry.typ}/${entry.kennung}/${datei}`, read.modell);
      const file = path.posix.join(path.posix.dirname(entry.file), datei);
      problems.push(...read.problems.map((one) => ({ file, column: 1, field, ...one })));
    }
  }
  return { problems, models: { find: (typ, kennung, datei) => models.get(`${typ}/${kennung}/${datei ?? ""}`) } };
}

/** The files that fields of an entry name; read once, so that the preview reads only those of what was changed. */
const namedFiles = oncePer(({ fields }: ContentType) => oncePerEntry((entry) => readFiles(entry, fields)));

async function readFiles(entry: Entry, fields: ContentType["fields"]): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = [];
  for (const { path: at, field, value } of walk(fields, entry.data)) {
    if (field["x-file"] !== "bpmn" || typeof value !== "string") continue;
    const source = entry.files.find(({ name }) => name === value)?.path;
    if (source === undefined || found.some(({ datei, read }) => datei === value && read.modell)) continue;
    found.push({ datei: value, field: dotted(at), read: await readModel(decodeXml(readFileSync(source)) ?? "") });
  }
  return found;
}
