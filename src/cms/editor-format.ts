import type { ContentType } from "../model/content-type.ts";
import type { Json } from "../model/field.ts";
import { isObject, textAt, valueAt } from "../model/value-at.ts";
import { FrontMatterError, readFrontMatter } from "../read/front-matter.ts";
import { limits } from "../read/limits.ts";
import { cleanText } from "../read/read-text.ts";
import { tooLong } from "../read/size-problem.ts";
import { hasComments } from "../text/matter-comments.ts";
import { joinEntry, serializeMatter } from "../text/serialize.ts";
import { formData } from "./form-data.ts";
import { internalMark } from "./internal-mark.ts";
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

/** A file that cannot be read: its text, why, what helps, and the line, from 1, when one is to blame. */
export type Unreadable = {
  readonly text: string;
  readonly message: string;
  readonly hint: string;
  readonly line?: number;
};

/** Front matter as it was read, so that nothing but a change changes it. */
const originalKey = "_original";
const unreadableKey = "_unlesbar";

/** The file format of a type. A format is not told whose file it writes, so every type has its own. */
export function entryFormat(type: ContentType): EntryFormat {
  return {
    fromFile(text) {
      const fault = textFault(text);
      if (fault) return unreadable({ text, ...fault });
      try {
        const { data, matter, body } = readFrontMatter(cleanText(text));
        const internal = data["sichtbarkeit"] === "intern";
        return { ...data, [originalKey]: matter, [internalMark]: internal, body: body.replace(/^\n+/, "") };
      } catch (error) {
        if (error instanceof FrontMatterError)
          return unreadable({ text, message: error.message, hint: error.hint, line: error.line });
        return unreadable({ text, message: error instanceof Error ? error.message : String(error), hint: askForHelp });
      }
    },
    toFile(data) {
      const marker = unreadableFile(data);
      if (marker) return marker.text;
      const body = (textAt(data, "body") ?? "").replace(/^\n+|(?<!\n)\n+$/g, "");
      return joinEntry(matterOf(type, data), body === "" ? "" : `${body}\n`);
    },
  };
}

/** What stands in the form's data for a file that cannot be read; saving it must be refused. */
export function unreadableFile(data: object): Unreadable | undefined {
  const marker = valueAt(data, [unreadableKey]);
  return isObject(marker) ? (marker as unknown as Unreadable) : undefined;
}

const askForHelp = "Bitte geben Sie diese Meldung an die Technik weiter.";

/** Says of a text that has a head why no form may show it all the same. */
function textFault(text: string): Pick<Unreadable, "message" | "hint"> | undefined {
  // The rich text would stop the browser.
  if (new TextEncoder().encode(text).length > limits.markdown)
    return { message: tooLong, hint: "Teilen Sie ihn oder legen Sie ihn als PDF daneben." };
  // What backends hand out for bytes that are no UTF-8; saving would make it of all of them.
  if (text.includes("\ufffd"))
    return {
      message: "Die Datei ist nicht in UTF-8 gespeichert.",
      hint: "Speichern Sie sie neu mit der Kodierung UTF-8.",
    };
  return undefined;
}

function unreadable(marker: Unreadable): EditorData {
  const line = marker.line === undefined ? "" : ` (Zeile ${marker.line})`;
  return { titel: `Nicht lesbar: ${marker.message}${line}`, [unreadableKey]: marker, body: "" };
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
