import { zipEntries } from "../../import/zip-entries.ts";
import type { Reader } from "../reader.ts";

/** Archives and documents that are archives; every file in them is read by its own reader. */
export default {
  extensions: ["zip", "odt", "ods", "odp", "docx", "xlsx", "pptx"],
  holdsMore: true,
  // Under limits: what lies beside entries is read too, and may be a bomb.
  read: (bytes) => ({
    texts: [],
    inner: zipEntries(bytes)
      .filter(({ name }) => !name.endsWith("/"))
      .map((entry) => {
        const content = entry.bytes();
        return { name: entry.name, bytes: Buffer.from(content.buffer, content.byteOffset, content.byteLength) };
      }),
  }),
} satisfies Reader;
