import { hash } from "node:crypto";

/** Words longer than this are summed up. */
const short = 40;

/** What tells a value from any other: of plain data, of maps and of sets; none means that there is nothing. */
export function markOf(value: unknown): string {
  let words = JSON.stringify(value) ?? "";
  // What JSON has no word for became null or nothing.
  if (words.includes("null") || words.includes("{}")) words = JSON.stringify(value, whole);
  return words.length <= short ? words : hash("sha256", words, "base64");
}

function whole(_name: string, value: unknown): unknown {
  if (value instanceof Map) return ["Map", ...value];
  if (value instanceof Set) return ["Set", ...value];
  return typeof value === "number" && !Number.isFinite(value) ? ["Number", String(value)] : value;
}
