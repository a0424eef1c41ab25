import { once } from "node:events";
import { createReadStream, readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { hubConnection } from "../../src/cms/connection.ts";
import { siteFile } from "../../src/dev-server/site-file.ts";
import { headerRules, headersFor } from "../../src/export/headers.ts";
import type { BuiltSite } from "./built-site.ts";

const running = new Map<string, Promise<string>>();

/** Serves a built site as a host would, with its headers, 404 page and base path; resolves to the address of its home page. */
export function serve(built: BuiltSite): Promise<string> {
  let address = running.get(built.dir);
  if (!address) running.set(built.dir, (address = start(built)));
  return address;
}

async function start(built: BuiltSite): Promise<string> {
  const server = createServer(answers(built)).listen(0, "127.0.0.1");
  // The tests end when they are done, not when the last connection is.
  server.unref();
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${built.base}`;
}

function answers({ dir, base, site }: BuiltSite): RequestListener {
  const rules = headerRules(base, { editor: hubConnection(site.hub), open: site.audience === "oeffentlich" });
  return (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    for (const [name, value] of Object.entries(headersFor(rules, pathname))) response.setHeader(name, value);
    const found = pathname.startsWith(base) ? siteFile(dir, pathname.slice(base.length - 1)) : undefined;
    if (found?.kind === "folder") {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const missing = path.join(dir, "404.html");
    const file =
      found?.kind === "page"
        ? found.file
        : found
          ? path.join(dir, decodeURIComponent(pathname.slice(base.length)))
          : missing;
    if (!found) response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.writeHead(found ? 200 : 404);
    if (found?.kind === "file") createReadStream(file).pipe(response);
    else response.end(readFileSync(file));
  };
}
