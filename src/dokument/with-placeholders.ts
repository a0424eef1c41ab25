import { placeholder } from "../text/placeholder.ts";
import { words, type Inline } from "./inline.ts";

/** Words of ours or of a text in which `[[…]]` is to be filled in. */
export function withPlaceholders(text: string): Inline[] {
  return text
    .split(placeholder)
    .flatMap((part, i): readonly Inline[] => (i % 2 === 1 ? [{ kind: "placeholder", name: part }] : words(part)));
}
