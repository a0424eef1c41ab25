import { groupPrefix } from "../../../src/cms/decap/widget-names.ts";
import { textMark } from "../../../src/cms/text-mark.ts";
import { textAt } from "../../../src/model/value-at.ts";
import type { Format } from "../decap.ts";

/** Mark of the text a form was opened with. */
const openedKey = "_stand";

/** The draft that was written last, for {@link markOfDraft}. */
let written: { readonly text: string; readonly mark: string | undefined } | undefined;
/** What drafts kept in this browser are based on, by their text. */
const kept = new Map<string, string>();

/** A format whose data also tell which text they came from: only so can a save tell what others have written since. */
export function notedFormat(format: Format): Format {
  return {
    fromFile: (text) => ({ ...format.fromFile(text), [openedKey]: kept.get(text) ?? textMark(text) }),
    toFile(data) {
      const text = format.toFile(data);
      written = { text, mark: openedMark(data) };
      return text;
    },
  };
}

/** Mark of the text that a form holds a change of: the one it was opened with, or the one it has saved last. */
export function openedMark(data: object): string | undefined {
  const saved = Object.entries(data)
    .filter(([key, value]) => key.startsWith(groupPrefix) && typeof value === "string")
    .map(([, value]) => (value as string).split(" "))
    .toSorted(([a], [b]) => Number(b) - Number(a));
  return saved[0]?.[1] ?? textAt(data, openedKey);
}

/** What a draft with this text is based on, just after it was written. */
export function markOfDraft(text: string): string | undefined {
  return written?.text === text ? written.mark : undefined;
}

/** Tells what a draft that was kept is based on: it looks like a file, but is none. */
export function keptDraft(text: string, mark: string): void {
  kept.set(text, mark);
}
