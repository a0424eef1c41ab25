import { overviewNames } from "../../_includes/uebersichten.ts";
import type { BuiltSite } from "./built-site.ts";
import { pagesOf, type SitePage } from "./site-pages.ts";

/** Pages that readers stay on, so without those that send them on. */
export function readPages(built: BuiltSite): SitePage[] {
  return pagesOf(built).filter(({ tags }) => tags.every(({ attributes }) => attributes["http-equiv"] !== "refresh"));
}

/** Paths without base of one page of each kind: the longest, since it shows the most. */
export function pageKinds(built: BuiltSite): string[] {
  const longest = new Map<string, { path: string; length: number }>();
  for (const { url, markup } of readPages(built)) {
    const path = url.slice(built.base.length - 1);
    const kind = kindOf(path, built);
    if ((longest.get(kind)?.length ?? 0) < markup.length) longest.set(kind, { path, length: markup.length });
  }
  return [...longest.values()].map(({ path }) => path);
}

/**
 * A page that belongs to no type is a kind of its own, so are overviews and directories below a list; lists of all types
 * are one kind, entries of each type one.
 */
function kindOf(path: string, { site }: BuiltSite): string {
  const [plural, second, ...rest] = path.split("/").filter(Boolean);
  if (site.types.every((type) => type.plural !== plural)) return path;
  if (second === undefined) return "list";
  if (second === "nach" && overviewNames.has(rest[0] ?? "")) return `${plural} ${rest[0]}`;
  if (second === "nach" && rest.length === 1) return path;
  if (second === "nach" || second === "seite") return second;
  return `${plural} ${rest.length > 0 ? "below" : "entry"}`;
}
