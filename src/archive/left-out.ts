import { editorFolder } from "../export/editor-folder.ts";

/** Files for servers, search engines and home screens, and what only a server can give. */
const files: ReadonlySet<string> = new Set([
  "/404.html",
  "/_headers",
  "/_redirects",
  "/_redirects.caddy",
  "/_redirects.nginx",
  "/llms.txt",
  "/manifest.json",
  "/robots.txt",
]);

/** The editor, the index that a browser would have to fetch, and pictures for addresses that are shared. */
const folders = [editorFolder, "/pagefind/", "/suche/woerter/", "/bilder/teilen/", "/bauteile/"];

/** What crawlers read, and the script that searches the index above. */
const names = /^\/(?:sitemap[^/]*\.xml|assets\/suche-[0-9a-f]+\.js)$/u;

/** Whether something of a site has no place in a copy. */
export function isLeftOut(path: string): boolean {
  return files.has(path) || names.test(path) || folders.some((folder) => path.startsWith(folder));
}
