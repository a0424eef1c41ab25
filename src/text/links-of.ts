import type { Entry } from "../model/entry.ts";
import { attribute } from "./attribute.ts";
import { tokensOf } from "./tokens-of.ts";

/** A link or picture in a body, as written, without its percent-encoding changed. */
export interface BodyLink {
  readonly href: string;
  readonly kind: "verweis" | "bild";
  /** Line of the file, from 1, on which its block starts. */
  readonly line: number;
}

/** All links and pictures of a body in their order. */
export function linksOf(entry: Entry): BodyLink[] {
  const found: BodyLink[] = [];
  for (const token of tokensOf(entry)) {
    const line = entry.bodyLine + (token.map?.[0] ?? 0);
    for (const child of token.children ?? []) {
      if (child.type === "link_open") found.push({ href: attribute(child, "href"), kind: "verweis", line });
      if (child.type === "image") found.push({ href: attribute(child, "src"), kind: "bild", line });
    }
  }
  return found;
}
