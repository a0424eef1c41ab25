import type { ContentType } from "../model/content-type.ts";
import { readFrontMatter } from "../read/front-matter.ts";
import { formatMarkdown } from "./format-markdown.ts";
import { hasComments } from "./matter-comments.ts";
import { orderKeys } from "./order-keys.ts";
import { joinEntry, serializeMatter } from "./serialize.ts";

/** Brings the text of an index.md (as the reader decodes it) to its one form; throws FrontMatterError when it cannot be read. */
export async function formatEntry(type: ContentType, text: string): Promise<string> {
  const { data, matter, body } = readFrontMatter(text);
  return joinEntry(formatMatter(type, data, matter), await formatMarkdown(body));
}

/** A commented front matter keeps its wording; only its keys are brought into order. */
function formatMatter(type: ContentType, data: object, matter: string): string {
  return hasComments(matter) ? orderKeys(matter, type.fields) : serializeMatter(type, data);
}
