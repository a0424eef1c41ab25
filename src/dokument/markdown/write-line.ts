import type { Inline } from "../inline.ts";
import { escapeStart, escapeText } from "./escape-text.ts";

/** Where pictures of a text can be seen. */
export type PictureAddress = (datei: string) => string;

/** A line of Markdown; in a cell no mark may end the cell. */
export function writeLine(inlines: readonly Inline[], address: PictureAddress, inCell = false): string {
  const text = inlinesText(inlines, address, " ", " ").replace(/(?<!#)#+$/, "\\$&");
  if (inCell) return text.replaceAll("\\\n", " ").replaceAll("|", "\\|");
  return text.split("\n").map(escapeStart).join("\n");
}

function inlinesText(inlines: readonly Inline[], address: PictureAddress, before: string, after: string): string {
  let out = "";
  for (const [i, inline] of inlines.entries()) {
    const next = inlines[i + 1];
    const following = next === undefined ? after : next.kind === "text" ? next.text : " ";
    out += inlineText(inline, address, (before + out).at(-1)!, following.at(0) ?? " ");
    // An exclamation mark in front of a link would make a picture of it.
    if (next?.kind === "link" && /(?<!\\)!$/.test(out)) out = `${out.slice(0, -1)}\\!`;
  }
  return out;
}

function inlineText(inline: Inline, address: PictureAddress, before: string, after: string): string {
  switch (inline.kind) {
    case "text":
      return escapeText(inline.text);
    case "break":
      return "\\\n";
    case "code":
      return code(inline.text);
    case "placeholder":
      return `[[${inline.name}]]`;
    case "note":
      return `[^${inline.number}]`;
    case "picture":
      return `![${escapeText(inline.figure.alt)}](${target(address(inline.figure.datei))})`;
    case "link":
      return `[${inlinesText(inline.inlines, address, "[", "]")}](${target(inline.href)})`;
    case "strike":
      return `~~${inlinesText(inline.inlines, address, "~", "~")}~~`;
    case "strong":
      return `**${inlinesText(inline.inlines, address, "*", "*")}**`;
    case "emphasis": {
      // Inside a word only the star is emphasis.
      const mark = /[\p{L}\p{N}]/u.test(before + after) ? "*" : "_";
      return `${mark}${inlinesText(inline.inlines, address, mark, mark)}${mark}`;
    }
  }
}

/** Code between more backticks than it has itself. */
function code(text: string): string {
  const runs = new Set((text.match(/`+/g) ?? []).map(({ length }) => length));
  let fence = "`";
  while (runs.has(fence.length)) fence += "`";
  const pad = /^`|`$|^ (?!\s+$)[^\n]* $/.test(text) ? " " : "";
  return fence + pad + text + pad + fence;
}

function target(url: string): string {
  return /[\s()<>]/.test(url) ? `<${url.replace(/[<>]/g, encodeURIComponent)}>` : url;
}
