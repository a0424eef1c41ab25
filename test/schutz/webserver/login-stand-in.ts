import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import { temporaryFolder } from "../../e2e/built-site.ts";

/** Cookies by what becomes of the question: yes, no, and a connection that breaks. */
export const cookies = {
  known: "anmeldung=bekannt",
  barred: "anmeldung=gesperrt",
  broken: "anmeldung=kaputt",
} as const;

const statuses: Readonly<Record<string, number>> = { [cookies.known]: 202, [cookies.barred]: 403 };

/** Stands for oauth2-proxy, which is in no package of Debian: its addresses and answers, without a service behind. */
export interface LoginStandIn {
  readonly socket: string;
  /** Targets it was asked about, as the web server named them. */
  readonly asked: string[];
}

export async function loginStandIn(): Promise<LoginStandIn> {
  const socket = path.join(temporaryFolder(), "s");
  const asked: string[] = [];
  const server = createServer((request, response) => answer(request, response, asked)).listen(socket);
  server.unref();
  await once(server, "listening");
  return { socket, asked };
}

function answer({ url = "", headers }: IncomingMessage, response: ServerResponse, asked: string[]): void {
  const { pathname, searchParams } = new URL(url, "http://anmeldung.example");
  if (pathname === "/oauth2/auth") {
    asked.push(String(headers["x-forwarded-uri"]));
    if (headers.cookie === cookies.broken) response.destroy();
    else response.writeHead(statuses[headers.cookie ?? ""] ?? 401, { "X-Auth-Request-User": "kollegin" }).end();
  } else if (pathname === "/oauth2/sign_in") {
    response.writeHead(200, { "Content-Type": "text/html" }).end("<form>Anmelden</form>");
  } else if (pathname === "/oauth2/sign_out") {
    const gone = { Location: searchParams.get("rd") ?? "/", "Set-Cookie": "anmeldung=; Max-Age=0" };
    response.writeHead(302, gone).end();
  } else response.writeHead(404).end("unbekannt");
}
