import type { IncomingMessage, ServerResponse } from "node:http";
import { existsSync } from "node:fs";
import sirv from "sirv";
import { siteFile } from "../site-file.ts";

/**
 * Answers with a file of the editor in `dir`; false when the path is none of it. The editor is there also when the site
 * cannot be built, and no live reload takes away the draft in it.
 */
export function editorPages(
  dir: string,
): (pathname: string, request: IncomingMessage, response: ServerResponse) => boolean {
  const serveFile = sirv(dir, { dev: true });
  return (pathname, request, response) => {
    const found = existsSync(dir) ? siteFile(dir, pathname) : undefined;
    if (!found || found.kind === "folder") return false;
    serveFile(request, response, () => void response.writeHead(404).end());
    return true;
  };
}
