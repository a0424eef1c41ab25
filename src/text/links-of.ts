import type { Entry } from "../model/entry.ts";
import { attribute } from "./attribute.ts";
import { tokensOf } from "./tokens-of.ts";

/** A link or picture in a body, as written, without its percent-encoding changed. */
export interface BodyLink {
  readonly href: string;
  readonly kind: "verweis" | "bild";
}

/** All links and pictures of a body in their order. */
export function linksOf(entry: Entry): BodyLink[] {
  const found: BodyLink[] = [];
  for (const token of tokensOf(entry)) {
    for (const child of token.children ?? []) {
      if (child.type === "link_open") found.push({ href: attribute(child, "href"), kind: "verweis" });
      if (child.type === "image") found.push({ href: attribute(child, "src"), kind: "bild" });
    }
  }
  return found;
}
