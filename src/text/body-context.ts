import type { Html } from "../html.ts";

/** What a body needs to know of the site while it is rendered. */
export interface BodyContext {
  /** Where a link leads: its URL, or null when the reader may not see the target (the words stay, the link goes). */
  readonly resolve: (href: string) => string | null;
  /** A picture of the entry, or undefined when it must not be shown. */
  readonly picture: (datei: string, alt: string) => Html | undefined;
  /** Explains an abbreviation once per text: its long form, by the word as it stands in the text. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Numbered paragraphs „(1) …“ get an address each. */
  readonly clauses?: boolean;
}
