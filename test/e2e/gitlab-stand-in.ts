import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";

/** A commit that was asked for. */
export interface Commit {
  readonly branch: string;
  readonly commit_message: string;
  readonly actions: readonly { readonly action: string; readonly file_path: string; readonly content?: string }[];
}

/** As much of a GitLab as Decap asks for, with one repository; commits are noted, not made. */
export interface GitLab {
  /** Origin. */
  readonly url: string;
  /** What was asked for so far: `GET /api/v4/user`. */
  readonly requests: string[];
  readonly commits: Commit[];
}

const head = "4f2a9c1";
const repositoryPath = "/api/v4/projects/ort%2Fhub/repository";
const token = "zugang-auf-zeit";

/** Starts a stand-in for GitLab with the repository `ort/hub` from a folder. */
export async function gitLab(root: string): Promise<GitLab> {
  const requests: string[] = [];
  const commits: Commit[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, `http://${request.headers.host}`);
    const { pathname, searchParams: given } = url;
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "authorization, content-type");
    response.setHeader("Access-Control-Expose-Headers", "Link, X-Page, X-Per-Page, X-Total, X-Total-Pages");
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    requests.push(`${request.method} ${pathname}`);
    const json = (body: unknown): void => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify(body));
    };
    if (pathname === "/oauth/authorize") {
      const back = `${given.get("redirect_uri")}?code=einmal&state=${encodeURIComponent(given.get("state")!)}`;
      return void response.writeHead(302, { Location: back }).end();
    }
    if (pathname === "/oauth/token") {
      const { code, code_verifier: verifier } = JSON.parse(await text(request)) as Record<string, string>;
      return code === "einmal" && verifier ? json({ access_token: token }) : void response.writeHead(401).end("{}");
    }
    if (request.headers.authorization !== `Bearer ${token}`) return void response.writeHead(401).end("{}");
    if (pathname === "/api/v4/user")
      return json({ id: 1, name: "Petra Kasse", username: "kasse", email: "k@ort.example" });
    if (pathname === "/api/v4/projects/ort%2Fhub")
      return json({ permissions: { project_access: { access_level: 30 } } });
    if (pathname === `${repositoryPath}/branches/main`) return json({ name: "main", commit: { id: head } });
    if (pathname === `${repositoryPath}/commits/${head}/refs`) return json([{ name: "main", type: "branch" }]);
    if (pathname === `${repositoryPath}/tree`) return json(tree(url, response));
    const file = new RegExp(`^${repositoryPath}/files/([^/]+)(/raw)?$`).exec(pathname)?.[1];
    if (file !== undefined) {
      const full = path.join(root, decodeURIComponent(file));
      return void (existsSync(full) ? response.end(readFileSync(full)) : response.writeHead(404).end("{}"));
    }
    if (pathname === `${repositoryPath}/commits` && request.method === "GET")
      return json([{ author_name: "Petra Kasse", authored_date: "2026-01-01T00:00:00Z" }]);
    if (pathname === `${repositoryPath}/commits`) {
      commits.push(JSON.parse(await text(request)) as Commit);
      return json({ id: head });
    }
    response.writeHead(404).end("{}");
  }

  /** Of each page of a tree GitLab tells which there are besides. */
  function tree(url: URL, response: ServerResponse): readonly object[] {
    const { searchParams: given } = url;
    const all = filesBelow(root, given.get("path")!, given.get("recursive") === "true");
    const [page, size] = [Number(given.get("page") ?? 1), Number(given.get("per_page") ?? 20)];
    const pages = Math.ceil(all.length / size);
    url.searchParams.set("page", String(page + 1));
    if (page < pages) response.setHeader("Link", `<${url.href}>; rel="next"`);
    for (const [name, value] of Object.entries({
      Page: page,
      "Per-Page": size,
      Total: all.length,
      "Total-Pages": pages,
    }))
      response.setHeader(`X-${name}`, value);
    return all.slice((page - 1) * size, page * size);
  }

  const server = createServer((request, response) => void answer(request, response)).listen(0, "127.0.0.1");
  server.unref();
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, commits };
}

function filesBelow(root: string, folder: string, recursive: boolean): object[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive, withFileTypes: true })
    .map((entry) => {
      const at = path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/");
      const id = createHash("sha1").update(at).digest("hex");
      return { id, name: entry.name, path: at, type: entry.isDirectory() ? "tree" : "blob" };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
