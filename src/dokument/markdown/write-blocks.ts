import type { Alignment, Block, BlockOf } from "../block.ts";
import { captionOf } from "../flatten.ts";
import { words } from "../inline.ts";
import { writeLine, type PictureAddress } from "./write-line.ts";

/** Blocks as Markdown in our one form, without a line end behind the last. */
export function writeBlocks(blocks: readonly Block[], address: PictureAddress, inList = false): string {
  const out: string[] = [];
  let alternate = false;
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    // Two lists that touch would be one.
    alternate = block.kind === "list" && before?.kind === "list" && before.ordered === block.ordered && !alternate;
    out.push(block.kind === "list" ? list(block, address, alternate) : writeBlock(block, address, inList));
  }
  return out.join("\n\n");
}

function writeBlock(block: Exclude<Block, { kind: "list" }>, address: PictureAddress, inList: boolean): string {
  switch (block.kind) {
    case "title":
      return `# ${writeLine(block.inlines, address)}`;
    case "gattung":
      return `**${writeLine(block.inlines, address)}**`;
    case "heading":
      return `${"#".repeat(block.level + 1)} ${writeLine(block.inlines, address)}`;
    case "lead":
    case "paragraph":
      return writeLine(block.inlines, address);
    case "clause":
      return `(${block.number}) ${writeLine(block.inlines, address)}`;
    case "facts":
      return block.rows
        .map(({ name, value }) => `- **${writeLine(words(`${name}:`), address)}** ${writeLine(value, address)}`)
        .join("\n");
    case "definitions":
      return block.entries
        .map(({ term, details }) =>
          [writeLine(term, address), ...details.map((one) => `: ${indented(writeBlocks(one, address, true), 2)}`)].join(
            "\n",
          ),
        )
        .join("\n\n");
    case "table":
      return table(block, address);
    case "quote":
      return writeBlocks(block.blocks, address)
        .split("\n")
        .map((line) => (line === "" ? ">" : `> ${line}`))
        .join("\n");
    case "code": {
      const longest = Math.max(2, ...(block.text.match(/`+/g) ?? []).map(({ length }) => length));
      const fence = "`".repeat(longest + 1);
      return `${fence}\n${block.text}\n${fence}`;
    }
    case "rule":
      // „- ---“ would be a rule of its own.
      return inList ? "***" : "---";
    case "figure": {
      const picture = writeLine([{ kind: "picture", figure: block.figure }], address);
      return `${picture}\n\n_${writeLine(words(captionOf(block.figure)), address)}_`;
    }
  }
}

function list({ ordered, start, items }: BlockOf<"list">, address: PictureAddress, alternate: boolean): string {
  const tight = items.every(({ blocks }) => blocks.length <= 1 || blocks.slice(1).every(interrupts));
  const points = items.map(({ done, blocks }, i) => {
    const mark = ordered ? `${start + i}${alternate ? ")" : "."}` : alternate ? "*" : "-";
    const box = done === undefined ? "" : done ? "[x] " : "[ ] ";
    const text = tight
      ? blocks.map((block) => writeBlocks([block], address, true)).join("\n")
      : writeBlocks(blocks, address, true);
    return `${mark} ${box}${indented(text, mark.length + 1)}`.trimEnd();
  });
  return points.join(tight ? "\n" : "\n\n");
}

/** Whether a block may follow a paragraph without a blank line: lists can, when they begin at 1 and with words. */
function interrupts(block: Block): boolean {
  return (
    block.kind === "list" && (!block.ordered || block.start === 1) && block.items[0]?.blocks[0]?.kind === "paragraph"
  );
}

/** All lines but the first moved to the right. */
function indented(text: string, by: number): string {
  return text.replace(/\n(?!\n)/g, `\n${" ".repeat(by)}`);
}

function table({ alignments, header, rows }: BlockOf<"table">, address: PictureAddress): string {
  const lines = [header, ...rows].map((cells) => header.map((_, i) => writeLine(cells[i] ?? [], address, true)));
  const widths = header.map((_, i) => Math.max(3, ...lines.map((cells) => cells[i]!.length)));
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const padded = lines.map((cells) => row(cells.map((cell, i) => pad(cell, widths[i]!, alignments[i] ?? "left"))));
  const rule = row(widths.map((width, i) => dashes(width, alignments[i] ?? "left")));
  return [padded[0], rule, ...padded.slice(1)].join("\n");
}

function pad(cell: string, width: number, alignment: Alignment): string {
  if (alignment === "left") return cell.padEnd(width);
  if (alignment === "right") return cell.padStart(width);
  const left = Math.floor((width - cell.length) / 2);
  return (" ".repeat(left) + cell).padEnd(width);
}

function dashes(width: number, alignment: Alignment): string {
  if (alignment === "left") return "-".repeat(width);
  return alignment === "right" ? `${"-".repeat(width - 1)}:` : `:${"-".repeat(width - 2)}:`;
}
