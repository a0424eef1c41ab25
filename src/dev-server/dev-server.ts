import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import sirv from "sirv";
import { headerRules, headersFor } from "../export/headers.ts";
import type { Redirect } from "../export/redirects.ts";
import { answerEvents } from "./answer-events.ts";
import type { ClientFiles } from "./client-files.ts";
import { editorPages } from "./editor/editor-pages.ts";
import type { EditorServer } from "./editor/editor-server.ts";
import { isOwnHost } from "./own-host.ts";
import { previewPaths } from "./preview-paths.ts";
import { previewPage } from "./preview-page.ts";
import type { PreviewState } from "./preview-state.ts";
import { siteFile } from "./site-file.ts";
import { withPreviewScript } from "./with-preview-script.ts";

export interface DevServerOptions {
  /** Folder of the built site, absolute. */
  readonly dir: string;
  readonly state: PreviewState;
  readonly client: ClientFiles;
  /** Redirects of the last good build. */
  readonly redirects: () => readonly Redirect[];
  /** Takes what the editor page sends; without it the server only shows. */
  readonly editor?: EditorServer;
  /** Folder of the editor page, absolute. */
  readonly editorDir?: string;
}

/** Answers like the hosts of the site: same headers, redirects and 404 page; adds live reload to pages and lets nothing be kept. */
export function devServer({
  dir,
  state,
  client,
  redirects,
  editor,
  editorDir,
}: DevServerOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const rules = headerRules("/", { editor: { origins: [] } });
  // Pages are never looked up here, so no extensions are tried.
  const serveFile = sirv(dir, { dev: true, extensions: [] });
  const serveEditor = editorDir === undefined ? undefined : editorPages(editorDir);
  const moved = (pathname: string): string | undefined => redirects().find(({ from }) => from === pathname)?.to;

  return (request, response) => {
    // A target such as `//` is no address; it is answered like any unknown path.
    const { pathname, search } = URL.parse(request.url ?? "/", "http://localhost") ?? { pathname: "/_", search: "" };
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) response.setHeader(name, value);
    response.setHeader("Cache-Control", "no-store");
    if (!isOwnHost(request.headers.host, request.socket.localPort ?? 0))
      return answer(403, "text/plain", "Diese Vorschau ist nur auf diesem Rechner erreichbar.\n");
    if (editor?.handle(request, response)) return;
    if (request.method !== "GET" && request.method !== "HEAD")
      return answer(405, "text/plain", "Diese Vorschau nimmt nichts entgegen.\n");
    if (pathname === previewPaths.events) return answerEvents(response, state);
    if (pathname === previewPaths.script) return answer(200, "text/javascript", client.script);
    if (pathname === previewPaths.style) return answer(200, "text/css", client.style);
    if (serveEditor?.(pathname, request, response)) return;
    const { instead } = state.status;
    if (instead) return answerPage(503, previewPage(instead.title, instead.content));

    const target = moved(pathname);
    if (target !== undefined) return redirect(target);
    const found = siteFile(dir, pathname);
    if (found?.kind === "page") return answerPage(200, readFileSync(found.file, "utf8"));
    if (found?.kind === "folder") return redirect(`${pathname}/${search}`);
    if (found) return serveFile(request, response, notFound);
    return notFound();

    function answer(status: number, type: string, content: string): void {
      response.setHeader("Content-Type", `${type}; charset=utf-8`);
      response.writeHead(status).end(content);
    }
    function answerPage(status: number, page: string): void {
      answer(status, "text/html", withPreviewScript(page, state.status.stand));
    }
    function redirect(to: string): void {
      response.setHeader("Location", to);
      response.writeHead(301).end();
    }
    function notFound(): void {
      const page = siteFile(dir, "/404.html");
      if (page?.kind === "page") answerPage(404, readFileSync(path.join(dir, "404.html"), "utf8"));
      else answer(404, "text/plain", "Diese Seite gibt es nicht.\n");
    }
  };
}
