import type { Token } from "markdown-it";

/** An attribute of a token as text, or "". */
export function attribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}
