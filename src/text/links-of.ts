import type { Entry } from "../model/entry.ts";
import { outlineOf, type BodyLink } from "./outline-of.ts";

/** All links and pictures of a body in their order. */
export function linksOf(entry: Entry): readonly BodyLink[] {
  return outlineOf(entry).links;
}
