import { gunzipSync } from "node:zlib";

const head = "pagefind_dcd";

/** The contents of one of Pagefind's files, whatever its name says: unpacked, without the word it begins with. */
export function unpackedPagefind(bytes: Buffer): Buffer {
  const content = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return content.toString("latin1", 0, head.length) === head ? content.subarray(head.length) : content;
}
