import type { Field } from "../model/field.ts";
import { yamlPositions } from "../read/yaml.ts";
import { lineStart, startWithComments, withoutScalars } from "./matter-comments.ts";

type Fields = Readonly<Record<string, Field>>;

/**
 * Brings the keys of readable YAML into the order of the schema, unknown ones last, and changes nothing else; comments
 * directly above a key move with it. For files that people comment by hand. Mappings in braces stay as they are.
 */
export function orderKeys(source: string, fields: Fields): string {
  const root = treeOf(source);
  return root
    ? render({ source, bare: withoutScalars(source) }, root, { properties: fields }, 0, source.length)
    : source;
}

/** A value, with what is below it. */
interface Node {
  /** Its key or its place in a list. */
  readonly step: string | number | undefined;
  /** Where its key, or its list item, starts. */
  readonly at: number;
  readonly below: Node[];
}

interface Text {
  readonly source: string;
  /** Same length, letters blotted out. */
  readonly bare: string;
}

function treeOf(source: string): Node | undefined {
  const nodes = new Map<string, Node>();
  for (const [path, { key }] of yamlPositions(source)) {
    const steps = JSON.parse(path) as (string | number)[];
    const node: Node = { step: steps.at(-1), at: key, below: [] };
    nodes.set(path, node);
    if (steps.length > 0) nodes.get(JSON.stringify(steps.slice(0, -1)))?.below.push(node);
  }
  return nodes.get("[]");
}

/** The text from `start` to `end`, in which `node` stands, with everything below it in order. */
function render(text: Text, { below }: Node, field: Field | undefined, start: number, end: number): string {
  const ordered = inOrder(below, field);
  const moves = ordered.some((node, i) => node !== below[i]) && standApart(text, below);
  const starts = below.map(({ at }) =>
    moves && ownLine(text, at) ? Math.max(start, indented(text, startWithComments(text.bare, at))) : at,
  );
  const ends = below.map((_, i) => (i + 1 === below.length ? end : endBefore(text, starts[i]!, below[i + 1]!.at)));
  const blocks = below.map((node, i) => render(text, node, childField(field, node), starts[i]!, ends[i]!));
  const head = text.source.slice(start, starts[0] ?? end);
  if (!moves) return head + blocks.map((block, i) => block + text.source.slice(ends[i], starts[i + 1] ?? end)).join("");
  const indent = " ".repeat(starts[1]! - lineStart(text.bare, starts[1]!));
  return head + ordered.map((node) => withLineEnd(blocks[below.indexOf(node)]!)).join(indent);
}

/** Where the text of a value ends: before the comments of what follows it on a line of its own. */
function endBefore({ bare }: Text, start: number, next: number): number {
  const line = startWithComments(bare, next);
  return line > start ? line : next;
}

function inOrder(below: readonly Node[], field: Field | undefined): readonly Node[] {
  if (typeof below[0]?.step !== "string") return below;
  const known = Object.keys(field?.properties ?? {});
  const rank = ({ step }: Node): number => (known.includes(String(step)) ? known.indexOf(String(step)) : known.length);
  return below.toSorted((a, b) => rank(a) - rank(b));
}

/** True when every key has a line of its own; the first may follow the dash of its list item. */
function standApart(text: Text, nodes: readonly Node[]): boolean {
  return nodes.every(
    ({ at }, i) =>
      ownLine(text, at) || (i === 0 && /^ *(- +)+$/.test(text.source.slice(lineStart(text.source, at), at))),
  );
}

function childField(field: Field | undefined, { step }: Node): Field | undefined {
  if (typeof step === "number") return field?.items;
  return field?.properties && step !== undefined && Object.hasOwn(field.properties, step)
    ? field.properties[step]
    : undefined;
}

const ownLine = ({ source }: Text, at: number): boolean => source.slice(lineStart(source, at), at).trim() === "";
const indented = ({ source }: Text, at: number): number => at + /^ */.exec(source.slice(at))![0].length;
const withLineEnd = (block: string): string => (block.endsWith("\n") ? block : `${block}\n`);
