import type { Item } from "../model/site.ts";
import { attribute } from "./attribute.ts";
import { tokensOf } from "./tokens-of.ts";

/** Markdown of an item's body without paragraphs that show a picture whose consent was revoked. */
export function publishedBody(item: Item): string {
  const revoked = new Set(
    (item.data.bilder ?? []).filter(({ einwilligung }) => einwilligung === "widerrufen").map(({ datei }) => datei),
  );
  if (revoked.size === 0) return item.body.trim();
  const lines = item.body.split("\n");
  for (const { map, children } of tokensOf(item)) {
    const shows = children?.some((child) => child.type === "image" && revoked.has(attribute(child, "src")));
    if (shows && map) lines.fill("", ...map);
  }
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
