import { plainTexts } from "../plain-texts.ts";
import type { Reader } from "../reader.ts";

/** Calendars: folded lines joined, escapes undone (RFC 5545, 3.1 and 3.3.11). */
export default {
  extensions: ["ics"],
  read: (bytes) => {
    const lines = bytes.toString("utf8").replaceAll(/\r?\n[ \t]/g, "");
    return { texts: plainTexts(lines.replaceAll(/\\n/gi, "\n").replaceAll("\\", "")) };
  },
} satisfies Reader;
