import type { OutputFile } from "./page.ts";
import type { Item } from "./site.ts";

/** Formats of documents in the order in which they are offered. */
export const documentFormats = ["odt", "docx", "md", "txt"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A document to download: its path in the site, its size in bytes, and where it lies on disk. */
export interface DocumentFile {
  readonly format: DocumentFormat;
  readonly path: string;
  readonly size: number;
  readonly source: string;
}

/** Everything for the press about one Bericht in one archive. */
export type KitFile = Omit<DocumentFile, "format">;

/** The documents of a site. */
export interface Documents {
  readonly files: readonly OutputFile[];
  find(item: Item): readonly DocumentFile[];
  kit(item: Item): KitFile | undefined;
  /** Drafts in all formats, by their paths without ending. */
  readonly drafts: ReadonlyMap<string, readonly DocumentFile[]>;
}

/** A site without documents: `--no-documents`, the preview, the editor. */
export const noDocuments: Documents = { files: [], find: () => [], kit: () => undefined, drafts: new Map() };

/** Name of a document of an entry; no file of its own may have it. */
export function documentName(kennung: string, format: DocumentFormat): string {
  return `${kennung}.${format}`;
}
