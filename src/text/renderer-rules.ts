import type { MarkdownIt } from "markdown-it";
import { escapeHtml } from "../html.ts";

/** How our Markdown looks in HTML where markdown-it's own way lacks meaning or our classes. */
export function setRendererRules(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  rules["table_open"] = () =>
    '<div class="rolle" role="group" aria-label="Tabelle" tabindex="0"><table class="tafel">\n';
  rules["table_close"] = () => "</table></div>\n";
  rules["th_open"] = (tokens, i) => `<th scope="col"${alignment(tokens[i]!.attrGet("style"))}>`;
  rules["td_open"] = (tokens, i) => `<td${alignment(tokens[i]!.attrGet("style"))}>`;
  rules["fence"] = (tokens, i) => `<pre tabindex="0"><code>${escapeHtml(tokens[i]!.content)}</code></pre>\n`;
  rules["code_block"] = rules["fence"];
  rules["task_checkbox"] = (tokens, i) => {
    const { attrs } = tokens[i]!;
    return `<input${(attrs ?? []).map(([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`)).join("")}>`;
  };
  rules["footnote_block_open"] = () => '<section class="fussnoten" aria-label="Fußnoten"><ol>\n';
  rules["footnote_block_close"] = () => "</ol></section>\n";
}

/** Alignment as a class: the strict CSP forbids style attributes. */
function alignment(style: string | number | null): string {
  return style === "text-align:right" ? ' class="r"' : style === "text-align:center" ? ' class="m"' : "";
}
