import type { IncomingMessage } from "node:http";
import { limits } from "../../read/limits.ts";
import { Refused } from "./refused.ts";

/** Bytes that one save may send: four files of the greatest size in base64, the text and some room for JSON. */
export const bodyLimit = 4 * Math.ceil(limits.file / 3) * 4 + 2 * limits.markdown;

/** Reads the body of a request as UTF-8; throws {@link Refused} when it is larger than `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  // Read to its end in any case: a browser shows the answer only when it could send everything.
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts.length = 0;
  }
  if (size > limit)
    throw new Refused("Das ist zu viel auf einmal. Verkleinern Sie die Dateien, oder speichern Sie nach jeder.", 413);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refused("Die Anfrage ist kein Text in UTF-8.", 400);
  }
}
