import { type Alignment, type Block, type Figure } from "./block.ts";
import type { Inline } from "./inline.ts";
import { deepest, type Container, type Role } from "./role.ts";
import { runsOf, type Run } from "./run.ts";

/** A list around a paragraph: which one, and how it counts. */
export interface ListPlace {
  readonly list: number;
  readonly item: number;
  readonly ordered: boolean;
  /** Its points are tasks with a box of their own instead of a mark. */
  readonly tasks: boolean;
  readonly start: number;
  /** What stands around the list, outermost first. */
  readonly path: readonly Container[];
}

/** A paragraph as word processors know it: in a row with all others, its nesting told by its style and lists. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly role: Role;
  readonly path: readonly Container[];
  readonly lists: readonly ListPlace[];
  /** First of its list item, and so the one that carries the mark. */
  readonly marked: boolean;
  readonly done?: boolean | undefined;
  readonly id?: string | undefined;
  readonly newPage?: true | undefined;
  readonly runs: readonly Run[];
}

/** A table among the paragraphs. */
export interface Table {
  readonly kind: "table";
  readonly path: readonly Container[];
  readonly alignments: readonly Alignment[];
  readonly header: readonly (readonly Run[])[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

export type Flat = Paragraph | Table;

/** Lays blocks out in one row. */
export function flatten(blocks: readonly Block[]): Flat[] {
  return new Flattener().blocks(blocks, { path: [], lists: [] });
}

interface Place {
  readonly path: readonly Container[];
  readonly lists: readonly ListPlace[];
}

class Flattener {
  #lists = 0;

  blocks(blocks: readonly Block[], place: Place): Flat[] {
    return blocks.flatMap((block) => this.#block(block, place));
  }

  #block(block: Block, place: Place): Flat[] {
    const paragraph = (role: Role, runs: readonly Run[], more: Partial<Paragraph> = {}): Paragraph => ({
      kind: "paragraph",
      ...place,
      marked: false,
      role,
      runs,
      ...more,
    });
    switch (block.kind) {
      case "title":
      case "gattung":
      case "lead":
        return [paragraph(block.kind, runsOf(block.inlines))];
      case "heading": {
        const role = `heading${Math.min(5, block.level)}` as Role;
        return [paragraph(role, runsOf(block.inlines), { id: block.id, newPage: block.newPage })];
      }
      case "paragraph":
        return [paragraph("body", runsOf(block.inlines))];
      case "clause":
        return [paragraph("clause", [...tabbed(`(${block.number})`), ...runsOf(block.inlines)], { id: block.id })];
      case "facts":
        return block.rows.map(({ name, value }, i) => {
          const role = i === block.rows.length - 1 ? "lastFact" : "fact";
          return paragraph(role, [...tabbed(`${name}:`, true), ...runsOf(value)]);
        });
      case "list":
        return this.#list(block, place);
      case "definitions":
        return block.entries.flatMap(({ term, details }) => [
          paragraph("term", runsOf(term)),
          ...details.flatMap((detail) => this.blocks(detail, inside(place, "definition"))),
        ]);
      case "table": {
        const row = (cells: readonly (readonly Inline[])[]): Run[][] => cells.map((cell) => runsOf(cell));
        const { alignments } = block;
        return [{ kind: "table", path: place.path, alignments, header: row(block.header), rows: block.rows.map(row) }];
      }
      case "quote":
        return this.blocks(block.blocks, inside(place, "quote"));
      case "code":
        return [paragraph("code", [{ kind: "text", text: block.text, marks: {} }])];
      case "rule":
        return [paragraph("rule", [])];
      case "figure":
        return [
          paragraph("figure", [{ kind: "picture", figure: block.figure, marks: {} }]),
          paragraph("caption", [{ kind: "text", text: captionOf(block.figure), marks: {} }]),
        ];
    }
  }

  #list({ ordered, start, items }: Extract<Block, { kind: "list" }>, { path, lists }: Place): Flat[] {
    const list = this.#lists++;
    const tasks = !ordered && items.length > 0 && items.every(({ done }) => done !== undefined);
    return items.flatMap(({ done, blocks }, item) => {
      const own = [...lists, { list, item, ordered, tasks, start, path }];
      const inner = inside({ path, lists: own }, "list");
      // Only a paragraph can carry the mark; an item that begins with anything else gets an empty one.
      const [first, ...rest] = blocks;
      const words = first?.kind === "paragraph" ? first.inlines : [];
      const marked: Paragraph = { kind: "paragraph", role: "body", ...inner, marked: true, done, runs: runsOf(words) };
      return [marked, ...this.blocks(first?.kind === "paragraph" ? rest : blocks, inner)];
    });
  }
}

function inside({ path, lists }: Place, container: Container): Place {
  return { path: [...path, container].slice(0, deepest), lists };
}

function tabbed(text: string, strong?: true): Run[] {
  return [
    { kind: "text", text, marks: strong ? { strong } : {} },
    { kind: "text", text: "\t", marks: {} },
  ];
}

/** The line under a picture: what it shows, and whose it is. */
export function captionOf({ caption, credit }: Figure): string {
  return `${caption === undefined ? "" : `${caption} `}Bild: ${credit}`;
}
