import type { Token } from "markdown-it";
import { safeUrl } from "../html.ts";
import { attribute } from "./attribute.ts";
import type { BodyContext } from "./body-context.ts";
import { copy, markup } from "./make-token.ts";
import { renderText } from "./render-text.ts";

/**
 * Readies the words, links and pictures of one inline token for the renderer; `explained` are the abbreviations the text
 * has explained so far, undefined where none may be.
 */
export function renderInline(token: Token, context: BodyContext, explained: Set<string> | undefined): Token {
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
      renderText(child, context, depth > 0 ? undefined : explained, out);
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
  return copy(link, {
    attrs: external
      ? [
          ["href", url],
          ["class", "extern"],
          ["rel", "external"],
        ]
      : [["href", url]],
  });
}
