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
  const markup: string[] = [];
  const waiting: unknown[] = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "string") (/[<&%]/.test(value) ? markup : texts).push(value);
    else if (typeof value === "number") texts.push(String(value));
    else if (Array.isArray(value)) for (const one of value) waiting.push(one);
    else if (typeof value === "object" && value !== null) {
      for (const [key, one] of Object.entries(value)) {
        texts.push(key);
        waiting.push(one);
      }
    }
  }
  return [texts.join("\n"), ...markup.flatMap((text) => plainTexts(text, depth))];
}
