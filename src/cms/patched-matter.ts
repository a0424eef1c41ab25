import { EditFault } from "../edit/edit-fault.ts";
import type { ContentType } from "../model/content-type.ts";
import type { Json } from "../model/field.ts";
import { FrontMatterError, readFrontMatter } from "../read/front-matter.ts";
import { YamlError, yamlPositions } from "../read/yaml.ts";
import { lineStart, startWithComments, withoutScalars } from "../text/matter-comments.ts";
import { orderKeys } from "../text/order-keys.ts";
import { serializeMatter } from "../text/serialize.ts";

type Data = { readonly [key: string]: Json };

/** A commented front matter with only the changed fields written anew; throws {@link EditFault} when that cannot be done in the text. */
export function patchedMatter(type: ContentType, source: string, before: Data, after: Data): string {
  const form = (data: Data, name: string): string =>
    Object.hasOwn(data, name) ? serializeMatter(type, { [name]: data[name] }) : "";
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changes = new Map(
    names.filter((name) => form(before, name) !== form(after, name)).map((name) => [name, form(after, name)]),
  );
  const patched = ordered(type, replaced(source, changes));
  if (patched !== undefined && patched.meaning === serializeMatter(type, after)) return patched.matter;
  throw new EditFault(
    "Der Kopf dieser Datei enthält Anmerkungen, die beim Speichern verloren gingen. Ändern Sie diese Angaben in der Datei selbst.",
  );
}

/** The source with the lines of some keys replaced; keys it does not have come behind the last. */
function replaced(source: string, changes: ReadonlyMap<string, string>): string {
  const bare = withoutScalars(source);
  const keys = [...yamlPositions(source)]
    .map(([path, { key }]) => ({ steps: JSON.parse(path) as (string | number)[], at: key }))
    .filter(({ steps }) => steps.length === 1);
  let out = "";
  let done = 0;
  for (const [i, { steps, at }] of keys.entries()) {
    const end = endOfValue(bare, at, keys[i + 1]?.at ?? source.length);
    const text = changes.get(String(steps[0]));
    if (text === undefined) out += source.slice(done, end);
    else if (text === "") out += source.slice(done, Math.max(done, startWithComments(bare, at)));
    else out += source.slice(done, at) + withTail(text, tailOf(source, bare, at, end));
    done = end;
  }
  const known = new Set(keys.map(({ steps }) => String(steps[0])));
  const added = [...changes].filter(([name]) => !known.has(name)).map(([, text]) => text);
  const head = out === "" || out.endsWith("\n") ? out : `${out}\n`;
  return head + added.join("") + source.slice(done);
}

/** Where the last line of a value ends: blank lines and comments behind it stand for themselves. */
function endOfValue(bare: string, at: number, next: number): number {
  let end = next === bare.length ? next : lineStart(bare, next);
  while (end > at) {
    const line = lineStart(bare, end - 1);
    if (line <= at || !/^\s*(#|$)/.test(bare.slice(line, end).trimEnd())) return end;
    end = line;
  }
  return end;
}

/** The comment behind a value of one line. */
function tailOf(source: string, bare: string, at: number, end: number): string {
  const line = bare.slice(at, end).trimEnd();
  const comment = line.includes("\n") ? -1 : line.search(/(?<!\s)\s+#/);
  return comment < 0 ? "" : source.slice(at + comment, at + line.length);
}

function withTail(text: string, tail: string): string {
  return text.trimEnd().includes("\n") ? text : `${text.trimEnd()}${tail}\n`;
}

/** A front matter with its keys in order and what it says; undefined when replacing lines has broken it. */
function ordered(type: ContentType, source: string): { matter: string; meaning: string } | undefined {
  try {
    const matter = orderKeys(source, type.fields);
    return { matter, meaning: serializeMatter(type, readFrontMatter(`---\n${matter}---\n`).data) };
  } catch (error) {
    if (error instanceof FrontMatterError || error instanceof YamlError) return undefined;
    throw error;
  }
}
