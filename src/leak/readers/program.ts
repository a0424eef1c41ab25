import type { Reader } from "../reader.ts";

/** Programs, styles, fonts, and the notices that come with them. */
export default {
  extensions: ["js", "css", "wasm", "woff2"],
  names: ["lizenzen.txt", "mit-decap-cms.txt", "decap-cms.js.license.txt"],
  read: (bytes) => ({ texts: [decoded(bytes)], program: true }),
} satisfies Reader;

/** Strings in programs may be escaped. */
function decoded(bytes: Buffer): string {
  return bytes
    .toString("utf8")
    .replaceAll(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|n)/gi, (_, unit?: string, byte?: string) =>
      (unit ?? byte) ? String.fromCharCode(Number.parseInt(unit ?? byte ?? "", 16)) : "\n",
    );
}
