import type { Figure } from "./block.ts";

/** What stands in a line. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "emphasis" | "strong" | "strike"; readonly inlines: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  /** `href` is absolute, or `#id` of a heading or clause of the same text. */
  | { readonly kind: "link"; readonly href: string; readonly inlines: readonly Inline[] }
  | { readonly kind: "break" }
  /** `[[name]]`, to be filled in by whoever takes the text over. */
  | { readonly kind: "placeholder"; readonly name: string }
  /** A footnote, by its number from 1; `again` when the text has named it before. */
  | { readonly kind: "note"; readonly number: number; readonly again: boolean }
  | { readonly kind: "picture"; readonly figure: Figure };

/** Words without markup. */
export function words(text: string): readonly Inline[] {
  return text === "" ? [] : [{ kind: "text", text }];
}
