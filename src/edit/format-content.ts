import { readFileSync } from "node:fs";
import path from "node:path";
import type { ContentType, Schemas } from "../model/content-type.ts";
import type { Field } from "../model/field.ts";
import type { Problem } from "../model/problem.ts";
import { FrontMatterError } from "../read/front-matter.ts";
import { listFolder, type DiskFile } from "../read/list-folder.ts";
import { readMarkdown } from "../read/read-entry.ts";
import { readProblem } from "../read/read-problem.ts";
import { parseYaml, YamlError } from "../read/yaml.ts";
import { formatEntry } from "../text/format-entry.ts";
import { formatMarkdown } from "../text/format-markdown.ts";
import { orderKeys } from "../text/order-keys.ts";

/** A file that has another form than it should. */
export interface Deviation {
  /** Relative to the content folder. */
  readonly file: string;
  /** Absolute path. */
  readonly path: string;
  /** The text in its one form. */
  readonly text: string;
}

/** What deviates, and what could not be compared. */
export interface FormatResult {
  readonly deviations: Deviation[];
  readonly unreadable: Problem[];
}

/** Compares every index.md, every former text of a Vorlage and hub.yaml with their one form; what cannot be read is left alone and named. */
export async function formatContent(dir: string, { types, hub }: Schemas): Promise<FormatResult> {
  const deviations: Deviation[] = [];
  const unreadable: Problem[] = [];
  const compare = async (
    file: DiskFile,
    at: string,
    form: (text: string) => Promise<string> | string,
  ): Promise<void> => {
    const given = readMarkdown(file, at, unreadable);
    if (given === undefined) return;
    try {
      const text = await form(given);
      if (!readFileSync(file.path).equals(Buffer.from(text))) deviations.push({ file: at, path: file.path, text });
    } catch (error) {
      unreadable.push(unreadableProblem(error, at));
    }
  };
  const root = listFolder(path.resolve(dir), "", []);
  for (const file of root.files) {
    if (file.name === "hub.yaml") await compare(file, file.name, (text) => orderHub(text, hub));
  }
  for (const { file, at, type } of entryFiles(root.folders, types)) {
    await compare(file, at, file.name === "index.md" ? (text) => formatEntry(type, text) : formatMarkdown);
  }
  return { deviations, unreadable };
}

function* entryFiles(
  folders: readonly { name: string; path: string }[],
  types: readonly ContentType[],
): Generator<{ file: DiskFile; at: string; type: ContentType }> {
  for (const folder of folders) {
    const type = types.find(({ plural }) => plural === folder.name);
    if (!type) continue;
    for (const entry of listFolder(folder.path, folder.name, []).folders) {
      for (const file of listFolder(entry.path, `${folder.name}/${entry.name}`, [], ["fassungen"]).files) {
        if (file.name === "index.md" || /^fassungen\/[^/]+\.md$/.test(file.name))
          yield { file, at: `${folder.name}/${entry.name}/${file.name}`, type };
      }
    }
  }
}

/** hub.yaml is written and commented by hand: only its keys are put in order. */
function orderHub(text: string, hub: Field): string {
  parseYaml(text);
  return orderKeys(text, hub.properties ?? {});
}

function unreadableProblem(error: unknown, at: string): Problem {
  if (error instanceof FrontMatterError)
    return readProblem(at, "kopf-unlesbar", error.message, error.hint, error.line, error.column);
  if (error instanceof YamlError) return readProblem(at, "hub-unlesbar", error.message, error.hint);
  throw error;
}
