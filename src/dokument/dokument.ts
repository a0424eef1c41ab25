import type { Block } from "./block.ts";

/** A picture to embed: a file of ours, re-encoded and without metadata. Sizes in pixels. */
export interface Picture {
  readonly datei: string;
  readonly type: "png" | "jpeg";
  readonly width: number;
  readonly height: number;
  /** Where the site shows it. */
  readonly address: string;
  /** Path on disk. */
  readonly source: string;
}

/** What a document says of itself beside its text; dates are days (JJJJ-MM-TT) of the entry. */
export interface Properties {
  readonly title: string;
  /** „Vorlage: Dienstanweisung“. */
  readonly subject: string;
  readonly description: string;
  readonly author: string;
  readonly licence?: string | undefined;
  /** Address of its page; absent while the hub's own is unknown. */
  readonly source?: string | undefined;
  readonly keywords: readonly string[];
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

/** A whole document as plain data, so that a worker can write it. */
export interface Dokument {
  readonly properties: Properties;
  readonly blocks: readonly Block[];
  /** Footnotes in the order in which the text names them. */
  readonly notes: readonly (readonly Block[])[];
  readonly pictures: readonly Picture[];
}
