import { readFileSync } from "node:fs";
import path from "node:path";
import type { ContentType } from "../model/content-type.ts";
import type { Entry } from "../model/entry.ts";
import { dotted, type Problem } from "../model/problem.ts";
import { walk } from "../model/walk.ts";
import type { Modell } from "../process/modell.ts";
import type { Modelle } from "../process/modelle.ts";
import { readModel, type ReadModel } from "../process/read-model.ts";
import { decodeXml } from "../read/decode-xml.ts";

/** All process models of a content folder, and what is wrong with their files. */
export interface ProcessModels {
  readonly problems: readonly Problem[];
  readonly models: Modelle;
}

/** Reads every BPMN file that a field of an entry names. Files that are missing are the check's business. */
export async function readProcessModels(
  entries: readonly Entry[],
  types: readonly ContentType[],
): Promise<ProcessModels> {
  const fields = new Map(types.map(({ typ, fields: own }) => [typ as string, own]));
  const problems: Problem[] = [];
  const models = new Map<string, Modell>();
  for (const entry of entries) {
    for (const { path: at, field, value } of walk(fields.get(entry.typ) ?? {}, entry.data)) {
      if (field["x-file"] !== "bpmn" || typeof value !== "string") continue;
      const key = `${entry.typ}/${entry.kennung}/${value}`;
      const source = entry.files.find(({ name }) => name === value)?.path;
      if (source === undefined || models.has(key)) continue;
      const { modell, problems: found } = await readFile(source);
      if (modell) models.set(key, modell);
      const file = path.posix.join(path.posix.dirname(entry.file), value);
      problems.push(...found.map((one) => ({ file, column: 1, field: dotted(at), ...one })));
    }
  }
  return { problems, models: { find: (typ, kennung, datei) => models.get(`${typ}/${kennung}/${datei ?? ""}`) } };
}

function readFile(source: string): Promise<ReadModel> {
  return readModel(decodeXml(readFileSync(source)) ?? "");
}
