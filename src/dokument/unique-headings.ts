import { uniqueId } from "../text/heading-ids.ts";
import type { Block } from "./block.ts";

/** Blocks in which no two headings have the same id: two meetings may be on one day. */
export function uniqueHeadings(blocks: readonly Block[]): readonly Block[] {
  const taken = new Set<string>();
  return blocks.map((block) => {
    if (block.kind !== "heading") return block;
    return { ...block, id: uniqueId(block.id, taken) };
  });
}
