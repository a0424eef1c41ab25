import type { Dokument } from "../dokument.ts";
import { writeBlocks } from "./write-blocks.ts";
import type { PictureAddress } from "./write-line.ts";

/** Writes a document as Markdown that reads back as the same blocks; pictures are named by the address they have on the site. */
export function toMarkdown({ blocks, notes, pictures }: Pick<Dokument, "blocks" | "notes" | "pictures">): string {
  const address: PictureAddress = (datei) => pictures.find((one) => one.datei === datei)?.address ?? datei;
  const footnotes = notes.map((note, i) => {
    const text = writeBlocks(note, address, true).replace(/\n(?!\n)/g, "\n    ");
    return `[^${i + 1}]: ${text}`;
  });
  return `${[writeBlocks(blocks, address), ...footnotes].join("\n\n")}\n`;
}
