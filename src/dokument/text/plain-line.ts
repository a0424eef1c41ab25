import type { Inline } from "../inline.ts";

/** A line without marks: links are followed by their address, footnotes by their number, in square brackets. */
export function plainLine(inlines: readonly Inline[]): string {
  return inlines.map(inlineText).join("");
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
      return inline.text;
    case "break":
      return "\n";
    case "placeholder":
      return `[[${inline.name}]]`;
    case "note":
      return ` [${inline.number}]`;
    case "picture":
      return `[Bild: ${inline.figure.alt}]`;
    case "link": {
      const text = plainLine(inline.inlines);
      const address = inline.href.replace(/^(mailto|tel):/, "");
      return inline.href.startsWith("#") || text === address ? text : `${text} [${address}]`;
    }
    case "emphasis":
    case "strong":
    case "strike":
      return plainLine(inline.inlines);
  }
}
