import type { IncomingMessage } from "node:http";
import { isOwnHost } from "../own-host.ts";
import { Refused } from "./refused.ts";

/** True for an address of this machine itself, as a socket tells it. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(address);
}

/**
 * Says why the sender of a request may not use the editor, before anything of its body is read. There is no login, so only
 * this machine and only pages of this very server may: a page elsewhere can make a browser send, but not choose these headers.
 */
export function callerFault({ socket, method, headers }: IncomingMessage): Refused | undefined {
  if (!isLoopback(socket.remoteAddress) || !isOwnHost(headers.host, socket.localPort ?? 0))
    return new Refused("Die Redaktion ist nur auf diesem Rechner erreichbar.", 403);
  if (method !== "POST") return new Refused("Die Redaktion nimmt nur POST entgegen.", 405);
  const site = headers["sec-fetch-site"];
  if (headers.origin !== `http://${headers.host}` || (site !== undefined && site !== "same-origin"))
    return new Refused("Die Anfrage kommt nicht von der Redaktion dieses Rechners.", 403);
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(headers["content-type"] ?? "") || headers["content-encoding"])
    return new Refused("Die Redaktion nimmt nur JSON entgegen.", 415);
  return undefined;
}
