import { once } from "node:events";
import { request as requestHttp, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";

/** What a server said. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Question {
  /** Name of the server. */
  readonly host?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Without it by TLS, of which the certificate is not looked at. */
  readonly plain?: boolean;
}

/** Asks the server at a socket for a target exactly as it is written; fetch would tidy it. */
export async function ask(
  socketPath: string,
  target: string,
  { host = "hub.example.de", method = "GET", headers = {}, plain = false }: Question = {},
): Promise<Answer> {
  const options = { socketPath, path: target, method, headers: { Host: host, ...headers }, agent: false };
  const sent = plain ? requestHttp(options) : requestHttps({ ...options, servername: host, rejectUnauthorized: false });
  sent.end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) };
}
