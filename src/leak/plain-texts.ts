import { markupTexts } from "./markup-texts.ts";

/** A text as it stands and, where it holds markup or an encoded address, as readers see it. */
export function plainTexts(text: string, depth = 0): string[] {
  const texts = /<[a-z!/]|&[a-z#]/i.test(text) ? [text, ...markupTexts(text, depth + 1)] : [text];
  return text.includes("%") ? [...texts, decodedAddress(text)] : texts;
}

/** `%C3%BC` → ü, wherever that makes sense. */
export function decodedAddress(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
