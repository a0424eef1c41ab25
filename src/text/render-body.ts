import type { Token } from "markdown-it";
import { html, raw, safeUrl, type Html } from "../html.ts";
import { typography } from "./typography.ts";
import { attribute } from "./attribute.ts";
import { uniqueId } from "./heading-ids.ts";
import { markdown } from "./parse-body.ts";

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

/** Renders the tokens of a body; they are not changed, so that every build can share them. */
export function renderBody(tokens: readonly Token[], context: BodyContext): Html {
  return raw(markdown.renderer.render(prepare(tokens, context), markdown.options, {}));
}

function prepare(tokens: readonly Token[], context: BodyContext): Token[] {
  const explained = new Set<string>();
  // Clause (2) below „Zweck“ must not take the address of a second heading „Zweck“.
  const ids = new Set(tokens.filter(({ type }) => type === "heading_open").map((heading) => attribute(heading, "id")));
  let section = "";
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.type === "heading_open" || token.type === "heading_close") {
      if (token.type === "heading_open") section = attribute(token, "id") || section;
      // The page's title is the h1 and the section's the h2.
      out.push(copy(token, { tag: `h${Math.min(6, Number(token.tag.slice(1)) + 1)}` }));
    } else if (token.type === "paragraph_open" && isPicture(tokens[i + 1])) {
      const image = tokens[i + 1]!.children![0]!;
      out.push(markup(context.picture(attribute(image, "src"), image.content)));
      i += 2;
    } else if (token.type === "paragraph_open" && context.clauses && clauseNumber(tokens[i + 1])) {
      out.push(...clause(tokens[i + 1]!, section, ids, (inline) => prepareInline(inline, context, explained)));
      i += 2;
    } else if (token.type === "inline") {
      const inHeading = tokens[i - 1]?.type === "heading_open";
      out.push(prepareInline(token, context, inHeading ? undefined : explained));
    } else {
      out.push(token);
    }
  }
  return out;
}

function isPicture(inline: Token | undefined): boolean {
  return inline?.children?.length === 1 && inline.children[0]!.type === "image";
}

const clausePattern = /^\((\d{1,3}[a-z]?)\) /;

function clauseNumber(inline: Token | undefined): string | undefined {
  return clausePattern.exec(inline?.content ?? "")?.[1];
}

/** „(1) Text“ as a paragraph that can be cited: the number is its address. */
function clause(inline: Token, section: string, ids: Set<string>, render: (inline: Token) => Token): Token[] {
  const number = clauseNumber(inline)!;
  const id = uniqueId(`${section || "absatz"}-${number}`, ids);
  const [first, ...rest] = inline.children ?? [];
  const children = first ? [copy(first, { content: first.content.replace(clausePattern, "") }), ...rest] : rest;
  return [
    markup(html`<div class="absatz" id="${id}"><a href="#${id}" aria-label="Absatz ${number}, Adresse dieses Absatzes">(${number})</a><p>`),
    render(copy(inline, { children })),
    markup(html`</p></div>\n`),
  ];
}

function prepareInline(token: Token, context: BodyContext, explained: Set<string> | undefined): Token {
  const out: Token[] = [];
  // Links may not nest, but a link that vanished must take its closing token along.
  let hidden = false;
  let depth = 0;
  for (const child of token.children ?? []) {
    if (child.type === "link_open") {
      const target = linkTarget(child, context);
      hidden = target === null;
      depth = 1;
      if (target !== null) out.push(target);
    } else if (child.type === "link_close") {
      depth = 0;
      if (!hidden) out.push(child);
    } else if (child.type === "image") {
      out.push(markup(context.picture(attribute(child, "src"), child.content)));
    } else if (child.type === "text") {
      out.push(...text(child, depth > 0 ? undefined : explained, context));
    } else {
      out.push(child);
    }
  }
  return copy(token, { children: out });
}

function linkTarget(link: Token, context: BodyContext): Token | null {
  const href = attribute(link, "href");
  const url = context.resolve(href);
  if (url === null || safeUrl(url) === undefined) return null;
  const external = /^https?:/i.test(url);
  return copy(link, { attrs: external ? [["href", url], ["class", "extern"], ["rel", "external"]] : [["href", url]] });
}

/** Text with fine typography, placeholders marked and each abbreviation explained where it stands first. */
function text(token: Token, explained: Set<string> | undefined, context: BodyContext): Token[] {
  const words = typography(token.content);
  if (!words.includes("[[")) return explained ? abbreviations(words, explained, context) : [copy(token, { content: words })];
  return words.split(/(\[\[[^[\]\n]{1,80}\]\])/).flatMap((part, i) => {
    if (i % 2 === 1) return [markup(html`<span class="ph">${part}</span>`)];
    return explained ? abbreviations(part, explained, context) : [plain(part)];
  });
}

function abbreviations(words: string, explained: Set<string>, { abbreviations: known }: BodyContext): Token[] {
  if (known.size === 0) return [plain(words)];
  return words.split(/([\p{L}\p{N}][\p{L}\p{N}§&-]*)/u).reduce<Token[]>((out, word, i) => {
    const long = i % 2 === 1 && !explained.has(word) ? known.get(word) : undefined;
    // „§ 30 AO“ is the Abgabenordnung, whatever AO means in this hub.
    const cited = long !== undefined && /§[^.;:()]{0,40}$/.test(before(out));
    if (long !== undefined && !cited) {
      explained.add(word);
      out.push(markup(html`<abbr title="${long}">${word}</abbr>`));
    } else if (out.at(-1)?.type === "text") {
      out.at(-1)!.content += word;
    } else out.push(plain(word));
    return out;
  }, []);
}

/** The text right before a place, as far as it is plain. */
function before(tokens: readonly Token[]): string {
  const last = tokens.at(-1);
  return last?.type === "text" ? last.content : "";
}

/** Any token serves as the mould of new ones; markdown-it does not export its class. */
const mould = markdown.parseInline("x", {})[0]!.children![0]!;

function plain(content: string): Token {
  return copy(mould, { content });
}

/** Finished markup among tokens; the renderer prints `html_inline` as it is, and the parser never makes one (html: false). */
function markup(content: Html | undefined): Token {
  return copy(mould, { type: "html_inline", content: content?.toString() ?? "" });
}

function copy(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
}
