/** Words as Markdown that says the same words: marks are escaped where they would mean something, and nowhere else. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/&(?=#?\w{1,31};)/g, "\\&")
    .replace(/~(?=~)|(?<=~)~/g, "\\~");
}

/** A line whose first characters would make it a heading, a point, a quote or a rule. */
export function escapeStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^([-+:~])(?=\s|$)/, "\\$1")
    .replace(/^(#{1,6})(?=\s|$)/, "\\$1")
    .replace(/^(>|-(?=[-\s]*$)|=(?==*\s*$)|~(?=~~)|\|)/, "\\$1");
}
