import { createHash } from "node:crypto";
import path from "node:path";

/** A file name with a hash of the content in it: `logo-1a2b3c4d5e.png`. */
export function hashed(name: string, content: Uint8Array): string {
  const { name: stem, ext } = path.parse(name);
  return `${stem}-${createHash("sha256").update(content).digest("hex").slice(0, 10)}${ext}`;
}
