import type { ContentType } from "../model/content-type.ts";
import type { Json } from "../model/field.ts";
import { isObject, textAt, valueAt } from "../model/value-at.ts";
import { FrontMatterError, readFrontMatter } from "../read/front-matter.ts";
import { cleanText } from "../read/read-text.ts";
import { hasComments } from "../text/matter-comments.ts";
import { joinEntry, serializeMatter } from "../text/serialize.ts";
import { formData } from "./form-data.ts";
import { patchedMatter } from "./patched-matter.ts";

/** What the form of an entry holds: its fields, its text as `body`, and what {@link entryFormat} needs to write it again. */
export type EditorData = { [key: string]: Json };

/** Turns the text of a file into what its form holds, and back; neither waits. */
export interface EntryFormat {
  /** Never throws: a form opened empty would overwrite the file when it is saved. */
  fromFile(text: string): EditorData;
  /** Writes a `body` that {@link formatMarkdown} has brought into its form; throws {@link EditFault} when comments would be lost. */
  toFile(data: object): string;
}

/** A file that cannot be read: its text, why, and the line, from 1. */
export type Unreadable = { readonly text: string; readonly message: string; readonly line: number };

/** Front matter as it was read, so that nothing but a change changes it. */
const originalKey = "_original";
const unreadableKey = "_unlesbar";

/** The file format of a type. A format is not told whose file it writes, so every type has its own. */
export function entryFormat(type: ContentType): EntryFormat {
  return {
    fromFile(text) {
      try {
        const { data, matter, body } = readFrontMatter(cleanText(text));
        return { ...data, [originalKey]: matter, body: body.replace(/^\n+/, "") };
      } catch (error) {
        return unreadable(text, error);
      }
    },
    toFile(data) {
      const marker = unreadableFile(data);
      if (marker) return marker.text;
      const body = (textAt(data, "body") ?? "").replace(/^\n+|\n+$/g, "");
      return joinEntry(matterOf(type, data), body === "" ? "" : `${body}\n`);
    },
  };
}

/** What stands in the form's data for a file that cannot be read; saving it must be refused. */
export function unreadableFile(data: object): Unreadable | undefined {
  const marker = valueAt(data, [unreadableKey]);
  return isObject(marker) ? (marker as unknown as Unreadable) : undefined;
}

/** True for data of a file that cannot be read. */
export function isUnreadable(data: object): boolean {
  return unreadableFile(data) !== undefined;
}

function unreadable(text: string, error: unknown): EditorData {
  const message = error instanceof Error ? error.message : String(error);
  const line = error instanceof FrontMatterError ? error.line : 1;
  return { titel: `Nicht lesbar: ${message} (Zeile ${line})`, [unreadableKey]: { text, message, line }, body: "" };
}

function matterOf(type: ContentType, data: object): string {
  const original = textAt(data, originalKey) ?? "";
  const before = readFrontMatter(`---\n${original}---\n`).data;
  const known = Object.entries(data as EditorData).filter(([name]) => Object.hasOwn(type.fields, name));
  // No form shows them; they stay for check to name.
  const unknown = Object.entries(before).filter(([name]) => !Object.hasOwn(type.fields, name));
  const after = Object.fromEntries([...known, ...unknown]);
  if (serializeMatter(type, after) === serializeMatter(type, before)) return original;
  const typed = formData(type.fields, after);
  return hasComments(original) ? patchedMatter(type, original, before, typed) : serializeMatter(type, typed);
}
