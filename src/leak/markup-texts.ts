import { tagMark } from "./letters.ts";
import { jsonTexts } from "./json-texts.ts";
import { decodedAddress } from "./plain-texts.ts";

/** Markup in markup in markup: nobody nests deeper, and a file must not keep us busy. */
const deepest = 3;

/** What HTML or XML says: its text without tags, and its tags with their attributes; entities decoded, markup in markup too. */
export function markupTexts(source: string, depth = 0): string[] {
  const text = decodeEntities(source.replaceAll(/<[^>]*>/g, tagMark));
  const tags = (source.match(/<[^>]*>/g) ?? []).map(decodeEntities);
  const texts = [text, ...tags, ...tags.filter((tag) => tag.includes("%")).map(decodedAddress)];
  if (depth < deepest) {
    // Feeds carry pages as text.
    if (/<[a-z/!][^<>]*>/i.test(text)) texts.push(...markupTexts(text, depth + 1));
    for (const [, json = ""] of source.matchAll(/<script[^>]*json[^>]*>([^]*?)<\/script>/gi))
      texts.push(...jsonTexts(json, depth + 1));
  }
  return texts;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
};

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === "string") return named[name] ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}
