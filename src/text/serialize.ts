import type { ContentType } from "../model/content-type.ts";
import { canonicalData } from "./entry-data.ts";
import { formatMarkdown } from "./format-markdown.ts";
import { toYaml } from "./to-yaml.ts";

/** The one serializer of entries, for the command line and the editor: a whole index.md with its one form. */
export async function serializeEntry(type: ContentType, data: object, body: string): Promise<string> {
  return joinEntry(serializeMatter(type, data), await formatMarkdown(body));
}

/** Front matter without its `---` lines; does not wait, so that check can compare it. */
export function serializeMatter(type: ContentType, data: object): string {
  return toYaml(canonicalData(type.fields, type.required, data));
}

/** Puts front matter and body, each in its one form, into one file. */
export function joinEntry(matter: string, body: string): string {
  return `---\n${matter}---\n${body === "" ? "" : `\n${body}`}`;
}
