import MarkdownIt, { type Token } from "markdown-it";
import deflist from "markdown-it-deflist";
import footnote from "markdown-it-footnote";
import { safeUrl } from "../html.ts";
import { flatFootnotes } from "./flat-footnotes.ts";
import { setHeadingIds } from "./heading-ids.ts";
import { setRendererRules } from "./renderer-rules.ts";
import { taskLists } from "./task-lists.ts";

/** The one Markdown parser and renderer: raw HTML stays text, addresses of other schemes are no links. */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  .use(footnote)
  .use(flatFootnotes)
  .use(deflist)
  .use(taskLists);
markdown.validateLink = (url) => safeUrl(url) !== undefined;
// Links are looked up as they were written; the renderer escapes them.
markdown.normalizeLink = (url) => url;
setRendererRules(markdown);

/** Parses a body; headings carry their `id` as an attribute. */
export function parseBody(body: string): Token[] {
  const tokens = markdown.parse(body, {});
  setHeadingIds(tokens);
  return tokens;
}
