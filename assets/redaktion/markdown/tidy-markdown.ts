/** A node of remark's tree (mdast), as far as it is needed. */
export interface MarkdownNode {
  readonly type: string;
  value?: string;
  readonly children?: readonly MarkdownNode[];
  /** For lists: blank lines between or in the items. */
  spread?: boolean;
}

/**
 * Mends the tree of which Decap's rich-text editor writes Markdown: it sets blank lines into nested lists, escapes
 * brackets that need none (`\[[Gemeinde]]`), and leaves out escapes without which a text becomes a list or ends a cell.
 */
export function tidyMarkdown(node: MarkdownNode, inCell = false): void {
  const children = node.children ?? [];
  // Decap keeps plain text in nodes of both kinds.
  if (node.value !== undefined && (node.type === "text" || node.type === "html")) {
    node.value = withoutNeedlessEscapes(node.value);
    if (inCell) node.value = node.value.replace(/(?<!\\)\|/g, "\\|");
  }
  for (const child of children) tidyMarkdown(child, inCell || node.type === "tableCell");
  const first = children[0];
  if (node.type === "paragraph" && first?.value !== undefined && (first.type === "text" || first.type === "html"))
    first.value = first.value.replace(/^(\d+)(?=[.)]\s)/, "$1\\").replace(/^(?=\+\s)/, "\\");
  if (node.type === "listItem") node.spread = children.filter(({ type }) => type === "paragraph").length > 1;
  if (node.type === "list") node.spread = children.some(({ spread }) => spread);
}

function withoutNeedlessEscapes(text: string): string {
  return text
    .replace(/\\(\[(?:\\?\[)?[^[\]\n]*\])(?![([:])/g, "$1")
    .replace(/^\\#(?![#\s])/, "#")
    .replace(/\\~(?!~)/g, "~");
}
