import type { Token } from "markdown-it";
import { html, raw, type Html } from "../html.ts";
import { attribute } from "./attribute.ts";
import type { BodyContext } from "./body-context.ts";
import { uniqueId } from "./heading-ids.ts";
import { copy, markup } from "./make-token.ts";
import { markdown } from "./parse-body.ts";
import { renderInline } from "./render-inline.ts";

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
      out.push(...clause(tokens[i + 1]!, section, ids, (inline) => renderInline(inline, context, explained)));
      i += 2;
    } else if (token.type === "inline") {
      const inHeading = tokens[i - 1]?.type === "heading_open";
      out.push(renderInline(token, context, inHeading ? undefined : explained));
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
    markup(
      html`<div class="absatz" id="${id}"><a href="#${id}" aria-label="Absatz ${number}, Adresse dieses Absatzes">(${number})</a><p>`,
    ),
    render(copy(inline, { children })),
    markup(html`</p></div>\n`),
  ];
}
