import { plainTexts } from "./plain-texts.ts";

/** All strings and keys of a JSON text, escapes decoded; the text itself when it is no JSON. */
export function jsonTexts(source: string, depth = 0): string[] {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return [source];
  }
  const texts: string[] = [];
  const short = new Set<string>();
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string") {
      if (/[<&%]/.test(value)) texts.push(...plainTexts(value, depth));
      else if (value.length < shortText) short.add(value);
      else texts.push(value);
    } else if (typeof value === "number") short.add(String(value));
    else if (Array.isArray(value)) for (const one of value) waiting.push(one);
    else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) {
        short.add(key);
        waiting.push(one);
      }
    }
  }
  return [[...short].join("\n"), ...texts];
}

/** Shorter texts are not worth being remembered one by one. */
const shortText = 40;
