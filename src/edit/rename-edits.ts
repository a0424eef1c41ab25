import { isDeepStrictEqual } from "node:util";
import type { ContentType } from "../model/content-type.ts";
import type { Json } from "../model/field.ts";
import type { Path } from "../model/problem.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { yamlPositions } from "../read/yaml.ts";
import { startWithComments, withoutScalars } from "../text/matter-comments.ts";
import { yamlScalar } from "../text/to-yaml.ts";
import { EditFault } from "./edit-fault.ts";
import { applyEdits, editable, type Edit } from "./text-edits.ts";

/** Length of the opening line of a file, before which no front matter stands. */
const opening = "---\n".length;

/** Front-matter values to replace by the same new text. */
export interface ValueChange {
  readonly paths: readonly Path[];
  readonly from: string;
  readonly to: string;
}

/** Replaces texts in a file's front matter where they stand; throws {@link EditFault} when one is written in a way that cannot be replaced. */
export function replaceValues(raw: string, file: string, { paths, from, to }: ValueChange): string {
  if (paths.length === 0) return raw;
  const { matter, data } = readFrontMatter(editable(raw));
  const positions = yamlPositions(matter);
  const edits = paths.map((path): Edit => {
    const start = positions.get(JSON.stringify(path))?.value ?? 0;
    const written = [from, `"${from}"`, `'${from}'`].find((form) => matter.startsWith(form, start)) ?? "";
    const quote = written.startsWith("'") || written.startsWith('"') ? written[0]! : "";
    return {
      start: opening + start,
      end: opening + start + written.length,
      text: quote === "" ? yamlScalar(to) : quote + to + quote,
    };
  });
  const changed = applyEdits(raw, edits);
  const expected = structuredClone(data);
  for (const path of paths) setAt(expected, path, to);
  mustHold(changed, expected, file);
  return changed;
}

/** Adds a kennung to `frueher`; the list is made where the schema has it. */
export function addFormer(raw: string, file: string, type: ContentType, kennung: string): string {
  const { matter, data } = readFrontMatter(editable(raw));
  const former = Array.isArray(data["frueher"]) ? data["frueher"] : [];
  const changed = applyEdits(raw, [formerEdit(matter, former.length, Object.keys(data), type, yamlScalar(kennung))]);
  mustHold(changed, { ...data, frueher: [...former, kennung] }, file);
  return changed;
}

function formerEdit(matter: string, count: number, present: readonly string[], type: ContentType, value: string): Edit {
  const positions = yamlPositions(matter);
  const last = positions.get(JSON.stringify(["frueher", count - 1]))?.value;
  if (last !== undefined) {
    const lineStart = matter.lastIndexOf("\n", last - 1) + 1;
    const before = matter.slice(lineStart, last);
    const lineEnd = matter.indexOf("\n", last) + 1;
    if (/^ *- +$/.test(before)) return insert(lineEnd, `${before}${value}\n`);
    return insert(last + /^("[^"]*"|'[^']*'|[^\s,\]]+)/.exec(matter.slice(last))![0].length, `, ${value}`);
  }
  const list = `frueher:\n  - ${value}\n`;
  const own = positions.get(JSON.stringify(["frueher"]));
  if (own) return { start: opening + own.key, end: opening + matter.indexOf("\n", own.key) + 1, text: list };
  const names = Object.keys(type.fields);
  const next = names.slice(names.indexOf("frueher") + 1).find((name) => present.includes(name));
  return insert(
    next === undefined
      ? matter.length
      : startWithComments(withoutScalars(matter), positions.get(JSON.stringify([next]))!.key),
    list,
  );
}

const insert = (at: number, text: string): Edit => ({ start: opening + at, end: opening + at, text });

function setAt(data: Json, path: Path, value: string): void {
  const [step, ...rest] = path as [string | number, ...(string | number)[]];
  const holder = data as { [key: string | number]: Json };
  if (rest.length === 0) holder[step] = value;
  else setAt(holder[step]!, rest, value);
}

/** Reads the changed file again: an unusual way of writing must never lead to wrong data. */
function mustHold(raw: string, expected: object, file: string): void {
  let data: object | undefined;
  try {
    ({ data } = readFrontMatter(editable(raw)));
  } catch {
    data = undefined;
  }
  if (isDeepStrictEqual(data, expected)) return;
  throw new EditFault(
    `${file}: Der Kopf ist so geschrieben, dass die Kennung darin nicht sicher zu ersetzen ist. Rufen Sie zuerst „npm run format“ auf.`,
  );
}
