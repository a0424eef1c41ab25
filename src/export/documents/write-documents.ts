import { readFileSync } from "node:fs";
import path from "node:path";
import { toDocx } from "../../dokument/docx/to-docx.ts";
import { toMarkdown } from "../../dokument/markdown/to-markdown.ts";
import { toOdt } from "../../dokument/odt/to-odt.ts";
import { toPlainText } from "../../dokument/text/to-plain-text.ts";
import type { DocumentFormat } from "../../model/documents.ts";
import { documentName } from "../../model/documents.ts";
import { keep } from "../../disk/keep.ts";
import { packKit } from "../presse/pack-kit.ts";
import { checksum, type Task } from "./document-cache.ts";

/** Writes a document in all formats, the kit around it, and last of all their sums. */
export function writeDocuments({ key, folder, dokument, kit }: Task): void {
  const utf8 = new TextEncoder();
  const documents: Readonly<Record<DocumentFormat, Uint8Array>> = {
    odt: toOdt(dokument, readFileSync),
    docx: toDocx(dokument, readFileSync),
    md: utf8.encode(toMarkdown(dokument)),
    txt: utf8.encode(toPlainText(dokument)),
  };
  const contents = { ...documents, ...(kit ? { zip: pack(kit, documents) } : {}) };
  const made = Object.entries(contents).map(([format, content]) => {
    const file = `${key}.${format}`;
    keep(path.join(folder, file), content, "noted");
    return [format, { file, size: content.length, sum: checksum(content) }];
  });
  keep(path.join(folder, `${key}.json`), JSON.stringify(Object.fromEntries(made)), "noted");
}

function pack(
  { kennung, kit }: NonNullable<Task["kit"]>,
  { odt, docx }: Readonly<Record<"odt" | "docx", Uint8Array>>,
): Uint8Array {
  const documents = { [documentName(kennung, "odt")]: odt, [documentName(kennung, "docx")]: docx };
  return packKit(kit, documents, readFileSync);
}
