import MarkdownIt, { type Token } from "markdown-it";
import deflist from "markdown-it-deflist";
import footnote from "markdown-it-footnote";
import { safeUrl } from "../html.ts";
import { flatFootnotes } from "./flat-footnotes.ts";
import { setHeadingIds } from "./heading-ids.ts";
import { lightTokens } from "./light-tokens.ts";
import { setRendererRules } from "./renderer-rules.ts";
import { taskLists } from "./task-lists.ts";

/** The one Markdown parser and renderer: raw HTML stays text, addresses of other schemes are no links. */
export const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  .use(lightTokens)
  .use(footnote)
  .use(flatFootnotes)
  .use(deflist)
  .use(taskLists);
markdown.validateLink = (url) => safeUrl(url) !== undefined;
// Links are looked up as they were written; the renderer escapes them.
markdown.normalizeLink = (url) => url;
markdown.core.ruler.at("inline", ({ tokens, md, env }) => {
  const { outline, references } = env as Env;
  const link = references ? /[[<]/ : inlineLink;
  for (const [i, { type, content, children }] of tokens.entries())
    if (type === "inline" && (outline !== true || link.test(content) || isMarkedHeading(content, tokens[i - 1])))
      md.inline.parse(content, md, env, children ?? []);
});
setRendererRules(markdown);

/** What a parse is told; `outline`: paragraphs without links, pictures and notes stay unread, and headings of nothing but words. */
type Env = { readonly outline?: boolean; readonly references?: object };

/** What links, pictures and notes have, unless their address stands elsewhere in the text. */
const inlineLink = /\]\(|\[\^|</;

const isMarkedHeading = (content: string, above: Token | undefined): boolean =>
  above?.type === "heading_open" && /[\\`*_~&\n]/.test(content);

/** Parses a body; headings carry their `id` as an attribute. */
export function parseBody(body: string): Token[] {
  const tokens = markdown.parse(body, {});
  setHeadingIds(tokens);
  return tokens;
}

/** Parses a body like {@link parseBody}, but tokens of words alone stay without children, and headings without an `id`. */
export function parseOutline(body: string): Token[] {
  return markdown.parse(body, { outline: true } satisfies Env);
}
