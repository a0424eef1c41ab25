import { request as plainRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP } from "node:net";
import { decodeText } from "../read/read-text.ts";
import { HubFault } from "./hub-fault.ts";
import { pathBelow } from "./hub-address.ts";
import { isPublicAddress } from "./public-address.ts";
import { innerAddress, publicLookup } from "./public-lookup.ts";
import { hubLimits } from "./schnappschuss.ts";

export interface FetchOptions {
  /** Address with a slash at its end; nothing outside it is asked for. */
  readonly hub: string;
  /** Most bytes of an answer. */
  readonly bytes: number;
  /** Allows the own house, and connections without encryption. */
  readonly local: boolean;
  /** Milliseconds for one file. */
  readonly patience?: number;
}

const askThem = "Versuchen Sie es später noch einmal, oder fragen Sie bei diesem Hub nach.";

/** Fetches JSON below a hub's address, within limits of size and time; throws {@link HubFault}. */
export async function fetchJson(url: string, options: FetchOptions): Promise<unknown> {
  const signal = AbortSignal.timeout(options.patience ?? hubLimits.patience);
  try {
    const text = decodeText(await bytesOf(await answer(url, options, signal), options.bytes));
    if (text === undefined) throw new HubFault(`${url} ist nicht in UTF-8 geschrieben.`, askThem);
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof HubFault) throw error;
    if (signal.aborted) throw new HubFault(`${url} kam nicht rechtzeitig an.`, askThem, { cause: error });
    if (error instanceof SyntaxError) throw new HubFault(`${url} ist kein JSON.`, askThem, { cause: error });
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new HubFault(`${url} ist nicht zu erreichen${code}.`, askThem, { cause: error });
  }
}

/** The answer that holds the file; a redirect is followed inside the hub only. */
async function answer(url: string, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  let at = url;
  for (let hops = 0; hops <= hubLimits.redirects; hops++) {
    const found = await ask(new URL(at), options, signal);
    const { statusCode = 0, headers } = found;
    if (statusCode === 200) return checked(found, at);
    found.destroy();
    if (![301, 302, 307, 308].includes(statusCode) || headers.location === undefined)
      throw new HubFault(`${at} antwortet mit ${statusCode}.`, askThem);
    const below = URL.canParse(headers.location, at)
      ? pathBelow(new URL(headers.location, at).href, options.hub)
      : undefined;
    if (below === undefined)
      throw new HubFault(
        `${at} leitet an eine andere Adresse weiter.`,
        "Ist der Hub umgezogen, tragen Sie die neue Adresse in hub.yaml ein.",
      );
    at = options.hub + below;
  }
  throw new HubFault(`${url} leitet zu oft weiter.`, askThem);
}

function ask(url: URL, { local }: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  if (!local && url.protocol !== "https:")
    throw new HubFault(`${url.href} ist nicht verschlüsselt.`, "Tragen Sie die Adresse mit https:// ein.");
  const host = url.hostname.replaceAll(/[[\]]/g, "");
  // A written IP address is never looked up.
  if (!local && isIP(host) !== 0 && !isPublicAddress(host)) throw innerAddress(host);
  const send = url.protocol === "https:" ? secureRequest : plainRequest;
  const given: RequestOptions = {
    // Packed answers could grow beyond any limit when unpacked.
    headers: { Accept: "application/json", "Accept-Encoding": "identity", "User-Agent": "Kurzer-Dienstweg" },
    agent: false,
    signal,
    ...(local ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    send(url, given, resolve).on("error", reject).end();
  });
}

function checked(found: IncomingMessage, url: string): IncomingMessage {
  const { "content-type": type = "", "content-encoding": packed = "identity" } = found.headers;
  if (/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type) && packed === "identity") return found;
  found.destroy();
  throw new HubFault(`${url} kommt nicht als JSON an.`, askThem);
}

async function bytesOf(found: IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of found as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      found.destroy();
      throw new HubFault("Eine Datei des Hubs ist größer als erlaubt.", askThem);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
