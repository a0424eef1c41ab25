import type { MarkdownIt, Token } from "markdown-it";

/**
 * Plugin for after footnotes: a definition inside another stands beside it. The plugin for footnotes takes the inner end
 * for the outer one, and the end tags of lists around it would be left over in the page.
 */
export function flatFootnotes(markdown: MarkdownIt): void {
  markdown.core.ruler.before("footnote_tail", "flat-footnotes", (state) => {
    if (!state.tokens.some(({ type }) => type === "footnote_reference_open")) return;
    const out: Token[] = [];
    const open: Token[][] = [];
    const closed: Token[] = [];
    for (const token of state.tokens) {
      if (token.type === "footnote_reference_open") open.push([]);
      (open.at(-1) ?? out).push(token);
      if (token.type !== "footnote_reference_close") continue;
      closed.push(...(open.pop() ?? []));
      if (open.length === 0) out.push(...closed.splice(0));
    }
    state.tokens = out;
  });
}
