import type { Figure } from "./block.ts";

/** What a text needs to know of the site to become blocks. */
export interface TextContext {
  /** Absolute address of a link, `#id` inside the text, or null when the reader may not see the target (the words stay). */
  readonly resolve: (href: string) => string | null;
  /** A picture of the entry, or undefined when it must not be shown. */
  readonly figure: (datei: string, alt: string) => Figure | undefined;
  /** Numbered paragraphs „(1) …“ are clauses. */
  readonly clauses: boolean;
}
