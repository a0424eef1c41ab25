import { decodedAddress } from "./decoded-address.ts";
import { decodeEntities } from "./decode-entities.ts";
import { tagMark } from "./letter-table.ts";

/** A text as it stands and, where it holds markup or an encoded address, as readers see it. */
export function plainTexts(text: string, depth = 0): string[] {
  const texts = /<[a-z!/]|&[a-z#]/i.test(text) ? [text, ...markupTexts(text, depth + 1)] : [text];
  return text.includes("%") ? [...texts, decodedAddress(text)] : texts;
}

/** Markup in markup in markup: nobody nests deeper, and a file must not keep us busy. */
const deepest = 3;

/** Ends at the next tag, or a text of a million `<` would take for ever. */
const tag = /<[^<>]*>/g;

/** What HTML or XML says: its text without tags, and its tags with their attributes; entities decoded, markup in markup too. */
export function markupTexts(source: string, depth = 0): string[] {
  const text = decodeEntities(source.replaceAll(tag, tagMark));
  const tags = (source.match(tag) ?? []).map(decodeEntities);
  const texts = [text, ...tags, ...tags.filter((one) => one.includes("%")).map(decodedAddress)];
  // Feeds carry pages as text.
  if (depth < deepest && /<[a-z/!][^<>]*>/i.test(text)) texts.push(...markupTexts(text, depth + 1));
  if (depth > 0) return texts;
  for (const script of source.split('<script type="application/ld+json">').slice(1))
    texts.push(...jsonTexts(script.slice(0, script.indexOf("</script>")), depth + 1));
  return texts;
}

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
