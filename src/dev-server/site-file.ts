import { statSync } from "node:fs";
import path from "node:path";

/** What lies at a path of the site: a page, another file, or a folder asked for without its slash. */
export type SiteFile =
  { readonly kind: "page"; readonly file: string } | { readonly kind: "file" } | { readonly kind: "folder" };

/** Looks up a URL path (percent-encoded) in a built site; undefined for a path that hosts answer with 404. */
export function siteFile(dir: string, urlPath: string): SiteFile | undefined {
  const name = decoded(urlPath);
  // Hosts keep marker, `_headers` and `_redirects` to themselves.
  if (name === undefined || /^\/[._]/.test(name)) return undefined;
  const target = path.join(dir, name);
  if (!target.startsWith(dir + path.sep)) return undefined;
  const found = statSync(target, { throwIfNoEntry: false });
  if (found?.isFile()) return name.endsWith(".html") ? { kind: "page", file: target } : { kind: "file" };
  const index = path.join(target, "index.html");
  if (!found || !statSync(index, { throwIfNoEntry: false })) return undefined;
  return name.endsWith("/") ? { kind: "page", file: index } : { kind: "folder" };
}

function decoded(urlPath: string): string | undefined {
  try {
    const name = decodeURIComponent(urlPath);
    return name.includes("\0") ? undefined : name;
  } catch {
    return undefined;
  }
}
