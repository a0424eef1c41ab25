import TurndownService from "turndown";

const escape = TurndownService.prototype.escape.bind(TurndownService.prototype);

/** Escapes what Markdown would take for marks, as Turndown does and where it does not. */
export function escapeAll(text: string): string {
  return escape(text)
    .replace(/^(\d+)\) /, "$1\\) ")
    .replace(/<(?=[a-z/!?])/gi, "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&");
}

/** {@link escapeAll}, but leaves `[[Platzhalter]]` and a_b readable. */
export function escapeText(text: string): string {
  return escapeAll(text)
    .replace(/\\\[\\\[([^[\]\\\n]{1,80})\\\]\\\]/g, "[[$1]]")
    .replace(/(?<=[\p{L}\p{N}])\\_(?=[\p{L}\p{N}])/gu, "_");
}

/** Escapes what would make a paragraph the explanation of the one before. */
export function escapeStart(paragraph: string): string {
  return paragraph.replace(/^[:~](?=\s|$)/gm, "\\$&");
}
