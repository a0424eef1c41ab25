import { unzipSync } from "fflate";
import type { Reader } from "../reader.ts";

/** Archives and documents that are archives; every file in them is read by its own reader. */
export default {
  extensions: ["zip", "odt", "ods", "odp", "docx", "xlsx", "pptx"],
  read: (bytes) => ({
    texts: [],
    inner: Object.entries(unzipSync(bytes))
      .filter(([name]) => !name.endsWith("/"))
      .map(([name, content]) => ({ name, bytes: Buffer.from(content.buffer, content.byteOffset, content.byteLength) })),
  }),
} satisfies Reader;
