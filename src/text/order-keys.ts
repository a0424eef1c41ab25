import type { Field } from "../model/field.ts";
import { yamlPositions } from "../read/yaml.ts";
import { lineStart, startWithComments } from "./matter-comments.ts";

type Fields = Readonly<Record<string, Field>>;
type Steps = readonly (string | number)[];

/**
 * Brings the keys of readable YAML into the order of the schema, unknown ones last, and changes nothing else; comments
 * directly above a key move with it. For files that people comment by hand. Mappings in braces stay as they are.
 */
export function orderKeys(source: string, fields: Fields): string {
  let text = source;
  // Every step puts one mapping in order, outer ones first; a file has at most so many mappings.
  for (let steps = source.length; steps > 0; steps--) {
    const next = orderNext(text, fields);
    if (next === text) break;
    text = next;
  }
  return text;
}

function orderNext(source: string, fields: Fields): string {
  const keys = keyPositions(source);
  for (const parent of new Set(keys.map(({ path }) => JSON.stringify(path.slice(0, -1))))) {
    const steps = JSON.parse(parent) as Steps;
    const known = Object.keys(fieldsAt(fields, steps));
    const own = keys.filter(({ path, isKey }) => isKey && JSON.stringify(path.slice(0, -1)) === parent);
    const rank = ({ path }: Position): number => (known.includes(String(path.at(-1))) ? known.indexOf(String(path.at(-1))) : known.length);
    const ordered = own.toSorted((a, b) => rank(a) - rank(b));
    if (own.every((key, i) => key === ordered[i]) || !standApart(source, own)) continue;
    const after = keys.slice(keys.indexOf(own.at(-1)!) + 1).find(({ path }) => !startsWith(path, steps));
    return reorder(source, own, ordered, after ? startWithComments(source, after.at) : source.length);
  }
  return source;
}

function reorder(source: string, own: readonly Position[], ordered: readonly Position[], end: number): string {
  const starts = own.map(({ at }, i) => (i === 0 && !isBlank(source.slice(lineStart(source, at), at)) ? at : indented(source, startWithComments(source, at))));
  const blocks = own.map((_, i) => {
    const block = source.slice(starts[i], i + 1 < own.length ? lineStart(source, starts[i + 1]!) : end);
    return block.endsWith("\n") ? block : `${block}\n`;
  });
  const indent = " ".repeat(own[1]!.at - lineStart(source, own[1]!.at));
  return source.slice(0, starts[0]) + ordered.map((key) => blocks[own.indexOf(key)]).join(indent) + source.slice(end);
}

interface Position {
  readonly path: Steps;
  readonly at: number;
  readonly isKey: boolean;
}

/** Keys and list items in the order of the file. */
function keyPositions(source: string): Position[] {
  return [...yamlPositions(source)]
    .map(([path, { key }]) => ({ path: JSON.parse(path) as Steps, at: key }))
    .filter(({ path }) => path.length > 0)
    .map(({ path, at }) => ({ path, at, isKey: typeof path.at(-1) === "string" }));
}

/** True when every key has a line of its own; the first may follow the dash of its list item. */
function standApart(source: string, keys: readonly Position[]): boolean {
  return keys.every(({ at }, i) => {
    const before = source.slice(lineStart(source, at), at);
    return isBlank(before) || (i === 0 && /^ *(- +)+$/.test(before));
  });
}

function fieldsAt(fields: Fields, steps: Steps): Fields {
  let at: Field | undefined = { properties: fields };
  for (const step of steps) at = typeof step === "number" ? at?.items : at?.properties?.[step];
  return at?.properties ?? {};
}

const startsWith = (path: Steps, start: Steps): boolean => start.every((step, i) => path[i] === step);
const indented = (source: string, at: number): number => at + /^ */.exec(source.slice(at))![0].length;
const isBlank = (text: string): boolean => text.trim() === "";
